import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Whether this is written as E.164 (`+` and digits, no spaces). */
export const isInternational = (number: string) => /^\+\d{6,15}$/.test(number)

/** Whether this is written as a short code: two to six digits, such as `112` or `116006`. */
export const isShortCode = (number: string) => /^\d{2,6}$/.test(number)

/** Whether the numbering plan knows such a number. The `max` metadata holds free, shared-cost and nationwide service numbers too. */
export const isInNumberingPlan = (number: string) => parsePhoneNumberFromString(number)?.isValid() === true

/** Whether a number has the calling code of a country: a slip in +90 and +91 gives a number that is valid, but a stranger's. */
export function belongsTo(number: string, country: string): boolean {
  if (!isSupportedCountry(country)) return true
  return parsePhoneNumberFromString(number)?.countryCallingCode === getCountryCallingCode(country)
}

/** A number as people read it: international form with spaces, or the short code as it is. */
export const dial = (number: string) => parsePhoneNumberFromString(number)?.formatInternational() ?? number

/** How a number is dialled inside its own country, such as `8 (800) 700-06-00` or `1577-1366`; undefined for a short code. */
export const dialInside = (number: string) => parsePhoneNumberFromString(number)?.formatNational()
