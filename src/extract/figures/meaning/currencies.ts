import { byForm } from "../word-tables.ts";

/** Signs before (or after) the number. "¥" is settled by the reader: yen or yuan. */
export const MONEY_SIGNS: ReadonlyMap<string, string> = byForm([
  ["USD", "$ US$"],
  ["AUD", "A$ AU$"],
  ["CAD", "C$ CA$"],
  ["HKD", "HK$"],
  ["TWD", "NT$"],
  ["SGD", "S$"],
  ["NZD", "NZ$"],
  ["BRL", "R$"],
  ["MXN", "MX$ Mex$"],
  ["EUR", "€"],
  ["GBP", "£"],
  ["JPY", "¥"],
  ["CNY", "CN¥ RMB¥"],
  ["INR", "₹"],
  ["KRW", "₩"],
  ["RUB", "₽"],
  ["TRY", "₺"],
  ["ILS", "₪"],
  ["NGN", "₦"],
  ["THB", "฿"],
  ["VND", "₫"],
  ["PHP", "₱"],
  ["UAH", "₴"],
  ["CRC", "₡"],
]);

/** Letters before or after the number, e.g. "CHF 20", "Rs 500". In exactly this case. */
export const MONEY_CODES: ReadonlyMap<string, string> = new Map([
  ...(
    "USD EUR GBP JPY CNY CHF INR KRW AUD CAD HKD TWD SGD NZD BRL MXN SEK NOK DKK PLN CZK HUF " +
    "RUB TRY ILS ZAR NGN KES EGP THB IDR MYR PHP VND PKR BDT LKR AED SAR QAR UAH ARS CLP"
  )
    .split(" ")
    .map((code): [string, string] => [code, code]),
  ["RMB", "CNY"],
  ["Rs", "INR"],
  ["NTD", "TWD"],
]);

/** Words after the number, singular and plural; of pounds see `poundsAt`. */
export const MONEY_WORDS: ReadonlyMap<string, string> = byForm([
  ["USD", "dollar dollars bucks"],
  ["JPY", "yen 円"],
  ["CNY", "yuan renminbi 元"],
  ["EUR", "euro euros"],
  ["INR", "rupee rupees"],
  ["KRW", "won 원"],
  ["RUB", "rouble roubles ruble rubles"],
  ["ZAR", "rand"],
  ["BRL", "reais"],
  ["THB", "baht"],
  ["MYR", "ringgit"],
  ["IDR", "rupiah"],
  ["ILS", "shekel shekels"],
  ["PLN", "zloty zlotys"],
  ["HUF", "forint forints"],
  ["UAH", "hryvnia"],
  ["NGN", "naira"],
  ["BDT", "taka"],
  ["SEK", "kronor"],
]);

/** A nation before the word, e.g. "Australian dollars"; without one, "pesos" is no known money. */
export const NATIONAL: ReadonlyMap<string, string> = new Map([
  ["us dollar", "USD"],
  ["u.s. dollar", "USD"],
  ["american dollar", "USD"],
  ["australian dollar", "AUD"],
  ["canadian dollar", "CAD"],
  ["singapore dollar", "SGD"],
  ["kong dollar", "HKD"],
  ["taiwan dollar", "TWD"],
  ["taiwanese dollar", "TWD"],
  ["zealand dollar", "NZD"],
  ["japanese yen", "JPY"],
  ["chinese yuan", "CNY"],
  ["korean won", "KRW"],
  ["indian rupee", "INR"],
  ["pakistani rupee", "PKR"],
  ["lankan rupee", "LKR"],
  ["nepali rupee", "NPR"],
  ["swiss franc", "CHF"],
  ["cfa franc", "XOF"],
  ["mexican peso", "MXN"],
  ["philippine peso", "PHP"],
  ["argentine peso", "ARS"],
  ["chilean peso", "CLP"],
  ["colombian peso", "COP"],
  ["swedish krona", "SEK"],
  ["norwegian krone", "NOK"],
  ["danish krone", "DKK"],
  ["egyptian pound", "EGP"],
  ["syrian pound", "SYP"],
  ["lebanese pound", "LBP"],
  ["british pound", "GBP"],
  ["pound sterling", "GBP"],
  ["pounds sterling", "GBP"],
  ["turkish lira", "TRY"],
  ["brazilian real", "BRL"],
  ["russian rouble", "RUB"],
  ["russian ruble", "RUB"],
  ["african rand", "ZAR"],
  ["kenyan shilling", "KES"],
  ["emirati dirham", "AED"],
  ["moroccan dirham", "MAD"],
  ["saudi riyal", "SAR"],
  ["qatari riyal", "QAR"],
  ["kuwaiti dinar", "KWD"],
]);

/** Plurals that are not the singular with an "s". */
export const PLURALS: ReadonlyMap<string, string> = new Map([
  ["kroner", "krone"],
  ["kronor", "krona"],
  ["reais", "real"],
  ["liras", "lira"],
]);

/** Hundredths, with the currency they are hundredths of. */
export const HUNDREDTHS: ReadonlyMap<string, string> = byForm([
  ["USD", "cent cents"],
  ["GBP", "pence penny p"],
  ["INR", "paise"],
]);
