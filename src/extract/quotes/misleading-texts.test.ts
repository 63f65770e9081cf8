import { expect, test } from "vitest";
import { paragraphs, quoted } from "./quoted.ts";

const KEMP = "Laura Kemp, 41, runs the choir. ";
const BOTH = `${KEMP}Tom Lee, 50, is a banker. `;

/** Texts whose nearest name is not the speaker’s, with who says what. */
test.each<[what: string, text: string, lines: string[]]>([
  [
    "words that reach somebody",
    `${KEMP}Kemp received a text from Tom Lee: “You are next.”`,
    ["?: You are next."],
  ],
  [
    "words that somebody reads elsewhere",
    `${KEMP}Kemp saw the headline: “Kemp is out”`,
    ["?: Kemp is out"],
  ],
  [
    "words of a teacher",
    `${KEMP}Kemp remembers her teacher’s words: “You will go far.”`,
    ["?: You will go far."],
  ],
  [
    "an announcement of one’s own",
    `${KEMP}Kemp released the following statement: “We tried.”`,
    ["Laura Kemp: We tried."],
  ],
  [
    "a remark that is condemned",
    `${BOTH}Kemp condemned Lee’s comments that they were “animals”.`,
    ["?: animals"],
  ],
  [
    "a claim that is answered",
    `${BOTH}Kemp responded to Lee’s remark that they were “too emotional”.`,
    ["?: too emotional"],
  ],
  [
    "a claim of one’s own",
    `${BOTH}Kemp repeated her claim that it was “fully costed”.`,
    ["Laura Kemp: fully costed"],
  ],
  [
    "what somebody is punished for",
    `${BOTH}Kemp sacked Tom Lee for calling a guest “a pig”.`,
    ["Tom Lee: a pig"],
  ],
  [
    "somebody quoted by somebody",
    `${BOTH}Kemp quoted Lee as saying: “I quit.”`,
    ["Tom Lee: I quit."],
  ],
  ["what is not said yet", `${KEMP}Kemp has yet to say “sorry for that”.`, ["?: sorry for that"]],
  [
    "somebody described by others",
    `${KEMP}Kemp, described by the Times as “a menace to society”, smiled.`,
    ["?: a menace to society"],
  ],
  ["shouts of a crowd", `${KEMP}Kemp walked in to shouts of “traitor”.`, []],
  [
    "a stranger by the ending",
    `${KEMP}A detainee handed her a note. “I have not slept,” she said.`,
    ["?: I have not slept,"],
  ],
  [
    "a stranger by a given name",
    `${KEMP}At the gate stands his son, Joe. “I have not slept,” he said.`,
    ["?: I have not slept,"],
  ],
  [
    "somebody’s mentor",
    `${KEMP}Her mentor, Dorothy Pell, left. “I was lucky,” she said.`,
    ["?: I was lucky,"],
  ],
  ["another title", "Lisa Orr, 40, won. “We are proud,” Mr Orr said.", ["Orr: We are proud,"]],
  [
    "a former holder of an office",
    "Former mayor Ada Roe came. The mayor said it was “a death trap”.",
    ["?: a death trap"],
  ],
  [
    "a deputy",
    "Deputy mayor Ada Roe came. The deputy mayor said it was “a death trap”.",
    ["Ada Roe: a death trap"],
  ],
  [
    "whose claim it is about",
    "Tom Lee, 50, left. Asked about Sam Roe’s claim that they were “hiding”, he laughed. “He says a lot,” he said.",
    ["?: hiding", "?: He says a lot,"],
  ],
  [
    "words that are another’s",
    `${BOTH}Kemp described Lee’s “rivers of red ink” speech as “shameful”.`,
    ["?: rivers of red ink", "Laura Kemp: shameful"],
  ],
  [
    "one’s own words for what is another’s",
    `${BOTH}Kemp said she valued Lee’s “steady hand” in a crisis.`,
    ["Laura Kemp: steady hand"],
  ],
  [
    "a second speaker in one sentence",
    `${BOTH}“We tried,” Lee said, prompting Laura Kemp to answer, “You did not.”`,
    ["Tom Lee: We tried,", "?: You did not."],
  ],
  [
    "a question put to somebody",
    `${KEMP}Asked by Emily Maitlis “Do you regret it?”, Kemp said “no, not at all”.`,
    ["?: Do you regret it?", "Laura Kemp: no, not at all"],
  ],
  [
    "what a question was about",
    `${BOTH}Asked about Lee’s claim that they were “hiding something”, Laura Kemp laughed.`,
    ["?: hiding something"],
  ],
  [
    "what somebody recalls being told",
    `${KEMP}“You will never make it,” Kemp recalled her coach telling her.`,
    ["?: You will never make it,"],
  ],
  ["a poem", `${KEMP}“We shall overcome,” Kemp recited.`, ["?: We shall overcome,"]],
  [
    "words of somebody quoted",
    `${KEMP}“We shall overcome,” said Kemp, quoting a song.`,
    ["?: We shall overcome,"],
  ],
  [
    "a stranger far from the verb",
    `${KEMP}A colleague in Basel, who asked not to be named, was less sure. “I would wait,” she said.`,
    ["?: I would wait,"],
  ],
  [
    "somebody known in apposition",
    `${KEMP}Tom Lee, 50, left. The conductor, Laura Kemp, stayed. “I would wait,” she said.`,
    ["Laura Kemp: I would wait,"],
  ],
  [
    "a reply to the speaker",
    "“She is my rock,” Ana Santos says. “She is mine,” she replies.",
    ["Ana Santos: She is my rock,", "?: She is mine,"],
  ],
  [
    "a verb behind a pronoun",
    `${KEMP}Kemp said it’s “far too late”.`,
    ["Laura Kemp: far too late"],
  ],
  [
    "an answer to a question",
    `${KEMP}“What is your name?” asked Kemp, kneeling beside a boy. “It is Sami.”`,
    ["Laura Kemp: What is your name?", "?: It is Sami."],
  ],
])("%s", (_, text, lines) => {
  expect(quoted(paragraphs(text))).toEqual(lines);
});

/** Plain attributions of less usual form. */
test.each<[what: string, text: string, lines: string[]]>([
  [
    "a question asked of somebody",
    `${BOTH}“Do you agree?” Laura Kemp asked Tom Lee.`,
    ["Laura Kemp: Do you agree?"],
  ],
  [
    "an office with its holder",
    "The chairman of the committee, Ada Roe, said it was “far too late”.",
    ["Ada Roe: far too late"],
  ],
  ["a comma forgotten", "“We need help” said Ada Roe.", ["Ada Roe: We need help"]],
  [
    "a name with particles",
    "“We tried,” said Ursula von der Leyen.",
    ["Ursula von der Leyen: We tried,"],
  ],
  [
    "a particle taken for a preposition",
    "“We tried,” said Dr. Ana de la Cruz.",
    ["Ana de la Cruz: We tried,"],
  ],
  [
    "a title that belongs to the name",
    "“We pray,” Pope Francis said. “I do,” Francis added.",
    ["Pope Francis: We pray,", "Pope Francis: I do,"],
  ],
  ["a king with a number", "“We tried,” said King Charles III.", ["King Charles III: We tried,"]],
])("%s", (_, text, lines) => {
  expect(quoted(paragraphs(text))).toEqual(lines);
});
