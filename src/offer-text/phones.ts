import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Token } from './tokens.ts'

/** A telephone number in an advertisement: the countries that have its calling code matter, never the number itself. */
export interface Phone {
  readonly callingCode: string
  readonly from: number
  readonly to: number
}

/** The countries from which people leave, and Russia: recruiters and families are there. */
const HOME = ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'RU']

/** The numbers written with the code of a country; of others nobody can tell where they ring. */
export function phonesIn(text: string, tokens: readonly Token[]): Phone[] {
  return tokens.flatMap((token, at) => {
    if (token.keys[0] !== '<phone>') return []
    const number = parsePhoneNumberFromString(text.slice(token.start, token.end))
    return number ? [{ callingCode: number.countryCallingCode, from: at, to: at + 1 }] : []
  })
}

/** Those that belong neither to a country in which the work is said to be, nor to home. Without a place of work nothing is foreign. */
export function foreignPhones(phones: readonly Phone[], places: readonly string[]): Phone[] {
  const near = new Set<string>([...HOME, ...places].flatMap((country) => (isSupportedCountry(country) ? [getCountryCallingCode(country)] : [])))
  return places.length === 0 ? [] : phones.filter(({ callingCode }) => !near.has(callingCode))
}
