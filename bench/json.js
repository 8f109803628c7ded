/** JSON as Telegram's server writes it, in ASCII alone (`JsonString` in its td/utils/JsonBuilder.cpp): the engine reads it as bytes, not as twice as many. */
export const toJson = (value) => JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
