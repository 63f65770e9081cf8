/** An article that is recorded, and edits of it that its editor could make. */
export const FRONT = `title: A Walk
authors: [Ana Lima]
date: 2025-03-19
source: { name: The Paper, url: https://example.org/a }
speakers: [{ name: Ada Roe, role: mayor }]`;
export const BODY = `The harbour was rebuilt after the storm of 1999, and 54% of it is new.

## Early years

Boats came back slowly to a place that nobody had swept for a decade.

“Nobody believed in it at all,” Ada Roe said.

## Today

The new berths belong to families who live in the town.

“It was worth every day of waiting,” Ada Roe said.

- One of 30 boats
  - and its crew of 4 people

<table><tr><th>Year</th><td>2,400 ships</td></tr></table>
`;
export const RENAMED = BODY.replace("## Early years", "## The first years");
export const INSERTED = BODY.replace("## Today", "A new paragraph adds 54% more.\n\n## Today");
/** With a heading that is renamed, a paragraph that is reworded and a quotation that is deleted. */
export const REWORDED = RENAMED.replace(
  /Boats came .*/,
  "Slowly the boats came back to a place that nobody had swept for ten years.",
).replace(/“Nobody.*\n\n/, "");
