import type { Region } from '../../src/hotlines/vocabulary.ts'

/** What the research does not say about a country: where people look for it, and by which clock its services live. */
export interface CountryFacts {
  readonly region: Region
  readonly timeZone: string
  readonly alsoCalled?: readonly string[]
}

/** The countries that the help screen shows first: the five home countries and where most of their people go. */
export const FRONT = new Set(['TM', 'UZ', 'KG', 'TJ', 'KZ', 'TR', 'RU', 'KR', 'AE', 'PL', 'TH', 'US'])

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
  BY: 'Белоруссия, Belorussiya, Minsk, Минск',
  UA: 'Kyiv, Kiev, Kiýew, Киев, Odesa, Одесса, Kharkiv, Харьков',
  MD: 'Молдавия, Moldaviya, Chisinau, Kishinev, Кишинёв, Приднестровье',
  AZ: 'Azerbaycan, Озарбайжон, Baku, Baky, Баку',
  GE: 'Gürcistan, Gürjüstan, Гуржистон, Tbilisi, Тбилиси, Batumi, Батуми',
  AM: 'Ýerewan, Yerevan, Ереван',
  CZ: 'Czech Republic, Чешская Республика, Prague, Praha, Прага, Brno, Брно',
  SK: 'Slovakiya, Bratislava, Братислава',
  LT: 'Litva, Vilnius, Вильнюс, Kaunas, Каунас',
  LV: 'Latviya, Riga, Рига',
  EE: 'Tallinn, Таллин',
  DE: 'Deutschland, Almanya, Олмон, Olmoniya, Олмония, Berlin, Берлин, Munich, Мюнхен, Hamburg, Гамбург, Frankfurt, Франкфурт, Köln, Кёльн',
  AT: 'Avstriya, Österreich, Vienna, Wien, Вена',
  NL: 'Holland, Голландия, Gollandiya, Amsterdam, Амстердам, Rotterdam, Роттердам, Гаага',
  BE: 'Brussels, Brussel, Брюссель, Antwerp, Антверпен',
  FR: 'Fransa, Frantsiya, Paris, Pariž, Париж',
  IT: 'Italia, Rome, Рим, Milan, Милан',
  ES: 'España, Madrid, Мадрид, Barcelona, Барселона',
  GR: 'Gretsiya, Yunanistan, Athens, Afiny, Афины, Thessaloniki, Салоники',
  CY: 'Kıbrıs, Limassol, Лимассол, Nicosia, Никосия',
  BG: 'Burgas, Бургас, Varna, Варна',
  RO: 'Ruminiya, Bucharest, Buharest, Бухарест',
  RS: 'Belgrade, Belgrad, Белград',
  HU: 'Vengriya, Macaristan, Budapest, Будапешт',
  SE: 'Shvetsiya, Stockholm, Stokgolm, Стокгольм, Malmö, Мальмё',
  FI: 'Helsinki, Хельсинки',
  GB: 'UK, England, Англия, Angliya, İngiltere, Great Britain, Britain, Британия, Britaniya, Beýik Britaniýa, London, Лондон, Scotland, Шотландия',
  SA: 'KSA, КСА, Saudi, Саудия, Саудовка, Saudiya, Arabystan, Riyadh, Эр-Рияд, Jeddah, Джидда, Mecca, Мекка, Mekge, Medina, Медина',
  QA: 'Doha, Доха',
  KW: 'Kuveyt, Эль-Кувейт',
  BH: 'Manama, Манама',
  OM: 'Umman, Уммон, Muscat, Maskat, Маскат',
  JO: 'Урдун, Amman, Амман',
  LB: 'Livan, Лубнан, Beirut, Beyrut, Бейрут',
  IL: 'Izrail, Isroil, Tel Aviv, Тель-Авив, Jerusalem, Иерусалим, Haifa, Хайфа',
  IR: 'Eron, Эрон, Tehran, Tähran, Тегеран, Mashhad, Maşat, Мешхед',
  EG: 'Egipet, Misr, Мисир, Cairo, Kair, Каир, Hurghada, Хургада, Шарм-эль-Шейх',
  CN: 'Kitay, Xitoy, КНР, Beijing, Pekin, Пекин, Urumqi, Urumçi, Урумчи, Shanghai, Шанхай, Guangzhou, Гуанчжоу',
  JP: 'Tokyo, Tokio, Токио, Osaka, Осака',
  MN: 'Ulaanbaatar, Ulan-Bator, Улан-Батор',
  MY: 'Malaysiya, Kuala Lumpur, Куала-Лумпур',
  KH: 'Kambodja, Кампучия, Phnom Penh, Пномпень, Sihanoukville, Сиануквиль',
  MM: 'Burma, Birma, Бирма, Myanma, Мьянма, Yangon, Янгон, Myawaddy, Мьявадди',
  LA: 'Vientiane, Вьентьян, Bokeo, Бокео',
  PH: 'Filippin, Филиппин, Manila, Манила',
  VN: 'Hanoi, Ханой, Saigon, Сайгон, Хошимин',
  ID: 'Jakarta, Джакарта, Bali, Бали',
  IN: 'Hindiston, Hindustan, Хиндустан, New Delhi, Нью-Дели, Mumbai, Мумбаи, Goa, Гоа',
  PK: 'Покистон, Islamabad, Исламабад, Karachi, Карачи, Lahore, Лахор',
  AF: 'Afganistan, Авганистан, Kabul, Кабул, Herat, Герат',
  CA: 'Toronto, Торонто, Montreal, Монреаль, Vancouver, Ванкувер',
  AU: 'Avstraliya, Sydney, Сидней, Melbourne, Мельбурн',
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
