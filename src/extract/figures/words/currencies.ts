import { byForm } from "./tables.ts";

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
export const NATIONAL: ReadonlyMap<string, string> = new Map(
  (
    "USD us dollar, u.s. dollar, american dollar; AUD australian dollar; CAD canadian dollar; " +
    "SGD singapore dollar; HKD kong dollar; TWD taiwan dollar, taiwanese dollar; " +
    "NZD zealand dollar; JPY japanese yen; CNY chinese yuan; KRW korean won; INR indian rupee; " +
    "PKR pakistani rupee; LKR lankan rupee; NPR nepali rupee; CHF swiss franc; XOF cfa franc; " +
    "MXN mexican peso; PHP philippine peso; ARS argentine peso; CLP chilean peso; " +
    "COP colombian peso; SEK swedish krona; NOK norwegian krone; DKK danish krone; " +
    "EGP egyptian pound; SYP syrian pound; LBP lebanese pound; " +
    "GBP british pound, pound sterling, pounds sterling; TRY turkish lira; BRL brazilian real; " +
    "RUB russian rouble, russian ruble; ZAR african rand; KES kenyan shilling; " +
    "AED emirati dirham; MAD moroccan dirham; SAR saudi riyal; QAR qatari riyal; " +
    "KWD kuwaiti dinar"
  )
    .split("; ")
    .flatMap((row) =>
      row
        .slice(4)
        .split(", ")
        .map((name) => [name, row.slice(0, 3)] as const),
    ),
);

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
