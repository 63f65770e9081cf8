import { expect, test } from "vitest";
import { isDescription } from "./is-description.ts";

test.each([
  "a senior official",
  "officials",
  "one resident of Ely",
  "two people familiar with the matter",
  "12 residents",
  "A senior U.S. official",
  "A Foreign Ministry spokesman",
  "The mayor of Ely",
  "Another resident",
  "His lawyer",
  "ein Sprecher",
  "Eine Sprecherin",
  "un responsable du ministère",
  "Una portavoz del Gobierno",
  "el Presidente",
  "l’Agence",
  "“a resident”",
  "чиновник",
])("%s describes somebody and names nobody", (words) => {
  expect(isDescription(words)).toBe(true);
});

test.each([
  "Ada Roe",
  "Roe",
  "A. Roe",
  "A J Ayer",
  "The Edge",
  "The Duchess of Sussex",
  "Una Healy",
  "Le Corbusier",
  "Les Dennis",
  "50 Cent",
  "Ursula von der Leyen",
  "von der Leyen",
  "de Gaulle",
  "d’Estaing",
  "’t Hooft",
  "al-Assad",
  "Lee Jae-myung",
  "Ada Roe, the mayor of Ely",
  "王立伟",
  "一位官员",
  "عبد الله",
  "Владимир Набоков",
  "?!",
])("%s is taken for a name", (words) => {
  expect(isDescription(words)).toBe(false);
});
