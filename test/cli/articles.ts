/** Two invented articles: enough sentences to be scored, with and without sources. */
export const sourced = `Harbour to reopen in May, council says

By Ana Ruiz

LINDHAVEN, March 4 (Coastal Wire) - The council of Lindhaven said on Monday that the harbour would reopen on May 2.

“The quay is safe again,” said Mayor Ingrid Holt at a news conference.

Holt said that repairs had cost 4.2 million crowns, according to the council's accounts.

Engineer Tomas Brandt told reporters that 310 piles had been replaced.

“We found no rot below the waterline,” Brandt said.

The harbour closed in October after a storm, the coast guard said in a report.
`;

export const unsourced = `Harbour comeback promises bright future

The harbour is set for a comeback that will bring a significant boost to various sectors.

Certain issues remain, but officials said that solutions were near.

Some critics argue that the cost was too high.

The town has seen a record number of visitors recently.

A comprehensive approach will address shared challenges.

Sources said that further steps would follow.
`;
