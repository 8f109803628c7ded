import type { Region } from '../../src/hotlines/vocabulary.ts'

/** What the research does not say about a country: where people look for it, and by which clock its services live. */
export interface CountryFacts {
  readonly region: Region
  readonly timeZone: string
  readonly alsoCalled?: readonly string[]
}

/** The countries that the help screen shows first: the five home countries and where most of their people go. */
export const FRONT = new Set(['TM', 'UZ', 'KG', 'TJ', 'KZ', 'TR', 'RU', 'KR', 'AE', 'PL'])

/** One line per region: `code zone`, the zone of the capital (of Washington, Toronto and Sydney where a country has several). */
const ZONES: Readonly<Record<Region, string>> = {
  'central-asia': `TM Asia/Ashgabat, UZ Asia/Tashkent, KG Asia/Bishkek, TJ Asia/Dushanbe, KZ Asia/Almaty`,
  'eastern-europe': `RU Europe/Moscow, BY Europe/Minsk, UA Europe/Kyiv, MD Europe/Chisinau`,
  caucasus: `AZ Asia/Baku, GE Asia/Tbilisi, AM Asia/Yerevan`,
  europe: `PL Europe/Warsaw, CZ Europe/Prague, SK Europe/Bratislava, LT Europe/Vilnius, LV Europe/Riga, EE Europe/Tallinn,
    DE Europe/Berlin, AT Europe/Vienna, NL Europe/Amsterdam, BE Europe/Brussels, FR Europe/Paris, IT Europe/Rome, ES Europe/Madrid,
    GR Europe/Athens, CY Asia/Nicosia, BG Europe/Sofia, RO Europe/Bucharest, RS Europe/Belgrade, HU Europe/Budapest,
    SE Europe/Stockholm, FI Europe/Helsinki, GB Europe/London`,
  'middle-east': `TR Europe/Istanbul, AE Asia/Dubai, SA Asia/Riyadh, QA Asia/Qatar, KW Asia/Kuwait, BH Asia/Bahrain, OM Asia/Muscat,
    JO Asia/Amman, LB Asia/Beirut, IL Asia/Jerusalem, IR Asia/Tehran, EG Africa/Cairo`,
  'east-asia': `KR Asia/Seoul, CN Asia/Shanghai, JP Asia/Tokyo, MN Asia/Ulaanbaatar`,
  'south-east-asia': `TH Asia/Bangkok, MY Asia/Kuala_Lumpur, KH Asia/Phnom_Penh, MM Asia/Yangon, LA Asia/Vientiane, PH Asia/Manila,
    VN Asia/Ho_Chi_Minh, ID Asia/Jakarta`,
  'south-asia': `IN Asia/Kolkata, PK Asia/Karachi, AF Asia/Kabul`,
  americas: `US America/New_York, CA America/Toronto`,
  africa: '',
  oceania: `AU Australia/Sydney`,
  international: `INT UTC`,
}

/** Short forms, large cities and other spellings that people type. Full names in our languages come from the runtime. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  TM: 'Turkmeniya, Туркмения, Ashgabat, Aşgabat, Ашхабад, Ашгабат, Türkmenabat',
  UZ: 'Özbekistan, Узбекистон, Tashkent, Toshkent, Daşkent, Ташкент, Тошкент, Samarqand, Самарканд',
  KG: 'Kirgizstan, Киргизстан, Кыргызстан, Bishkek, Bişkek, Бишкек, Osh, Ош',
  TJ: 'Tajikstan, Таджикстан, Dushanbe, Duşenbe, Душанбе, Khujand, Худжанд, Хуҷанд',
  KZ: 'Qazaqstan, Казакстан, Almaty, Алматы, Алма-Ата, Astana, Астана, Shymkent, Шымкент',
  TR: 'Turkey, Turtsiya, Турция, Istanbul, Stambul, Стамбул, Ankara, Анкара, Antalya, Анталья, Анталия, Izmir, Измир',
  RU: 'Rossiya, Российская Федерация, РФ, Orsýet, Moscow, Moskva, Moskwa, Москва, Маскав, Мәскеу, Piter, Питер, Петербург, Kazan, Казань',
  AE: 'UAE, Emirates, Эмираты, BAE, BAA, БАЭ, БАА, Emiratlar, Dubai, Dubay, Дубай, Дубаи, Abu Dhabi, Абу-Даби, Sharjah, Шарджа',
  KR: 'Korea, Koreya, Koreýa, Корея, Южная Корея, Seoul, Seul, Сеул, Busan, Пусан, Incheon, Инчхон',
  PL: 'Polska, Polsha, Полша, Warsaw, Warszawa, Варшава, Krakow, Краков, Wroclaw, Вроцлав',
  TH: 'Tailand, Тайланд, Bangkok, Бангкок, Pattaya, Паттайя, Phuket, Пхукет',
  US: 'USA, America, Amerika, Америка, США, АКШ, АҚШ, ABŞ, AQSH, New York, Нью-Йорк, Chicago, Чикаго',
}

/** The facts of a country, or undefined when it has no line above yet. */
export function factsOf(country: string): CountryFacts | undefined {
  const alsoCalled = ALSO_CALLED[country]?.split(', ')
  const found = FACTS.get(country)
  return found && { ...found, ...(alsoCalled && { alsoCalled }) }
}

const isRegion = (name: string): name is Region => name in ZONES

const FACTS = new Map(
  Object.entries(ZONES).flatMap(([region, line]) =>
    [...line.matchAll(/([A-Z]{2,3}) ([\w/]+)/g)].flatMap(([, country = '', timeZone = '']) =>
      isRegion(region) ? [[country, { region, timeZone }] as const] : [],
    ),
  ),
)
