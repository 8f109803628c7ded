import { getCountries, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js'
import type { Token } from './tokens.ts'

/** A telephone number in an advertisement: the countries that have its calling code matter, never the number itself. */
export interface Phone {
  readonly callingCode: string
  readonly from: number
  readonly to: number
}

/** The countries from which people leave, and Russia: recruiters and families are there. */
const HOME = ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'RU']
/** None of them begins like another. */
const CALLING_CODES = new Set<string>(getCountries().map((country) => getCountryCallingCode(country)))
const LONGEST_CODE = 3

/** The numbers written with the code of a country; of others nobody can tell where they ring. Whether they are complete does not matter. */
export function phonesIn(text: string, tokens: readonly Token[]): Phone[] {
  return tokens.flatMap((token, at) => {
    if (token.keys[0] !== '<phone>') return []
    const digits = text.slice(token.start, token.end).replaceAll(/\D/g, '').replace(/^00/, '')
    const codes = Array.from({ length: LONGEST_CODE }, (_, length) => digits.slice(0, length + 1))
    const callingCode = codes.find((code) => CALLING_CODES.has(code))
    return callingCode === undefined ? [] : [{ callingCode, from: at, to: at + 1 }]
  })
}

/** Those that belong neither to a country in which the work is said to be, nor to home. Without a place of work nothing is foreign. */
export function foreignPhones(phones: readonly Phone[], places: readonly string[]): Phone[] {
  const near = new Set<string>([...HOME, ...places].flatMap((country) => (isSupportedCountry(country) ? [getCountryCallingCode(country)] : [])))
  return places.length === 0 ? [] : phones.filter(({ callingCode }) => !near.has(callingCode))
}

/** Whether a country is none of those from which people leave: a town at home may be where the talk is held, not where the work is. */
export function isAbroad(country: string): boolean {
  return !HOME.includes(country)
}
