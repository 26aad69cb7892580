// @ts-check
/**
 * The defects that are put into clean articles, and what should then be found.
 *
 * @typedef {object} Defect
 * @property {string} title for the table
 * @property {readonly string[]} expect signals of which one must fire at the place of the defect
 * @property {readonly string[]} [also] signals that may rightly fire as well, in a paragraph that was edited
 */

const attribution = (/** @type {string} */ id) => `attribution/${id}`;
const duplication = (/** @type {string} */ id) => `duplication/${id}`;
const vague = (/** @type {string} */ id) => `vague-claims/${id}`;
const contradiction = (/** @type {string} */ id) => `contradictions/${id}`;

/** @type {Readonly<Record<string, Defect>>} */
export const defects = {
  'dropped-source': {
    title: 'The source of a statement is dropped',
    expect: [attribution('unattributed-claim')],
  },
  'anonymous-speaker': {
    title: 'A named speaker is made anonymous',
    expect: [attribution('anonymous-source')],
    also: [vague('weasel-attribution')],
  },
  unplaced: {
    title: 'A statement loses its quotation, place and channel',
    expect: [attribution('unplaced-statement')],
  },
  'no-byline': {
    title: 'The byline is deleted',
    expect: [attribution('missing-provenance')],
  },
  'no-dateline': {
    title: 'The dateline is deleted',
    expect: [attribution('missing-provenance')],
  },
  'repeated-paragraph': {
    title: 'A paragraph comes twice',
    expect: [duplication('repeated-passage')],
  },
  'verbatim-copy': {
    title: 'Two paragraphs of another article, word for word',
    expect: [duplication('uncredited-overlap')],
  },
  'reworded-copy': {
    title: 'A passage of another article, reworded',
    expect: [duplication('uncredited-overlap')],
    also: [attribution('unattributed-claim')],
  },
  'credited-copy': {
    title: 'Two paragraphs of another article, credited',
    expect: [duplication('credited-overlap')],
  },
  'withheld-detail': {
    title: 'A detail is withheld',
    expect: [vague('withheld-detail')],
    also: [vague('unspecified-referent'), vague('vague-quantity')],
  },
  'open-referent': {
    title: 'A thing becomes “certain issues”',
    expect: [vague('unspecified-referent')],
    also: [vague('withheld-detail')],
  },
  weasel: {
    title: 'A named source becomes “critics”',
    expect: [vague('weasel-attribution')],
    also: [attribution('anonymous-source'), attribution('unattributed-claim')],
  },
  'vague-quantity': {
    title: 'A figure becomes “a large number”',
    expect: [vague('vague-quantity')],
  },
  'vague-time': {
    title: 'A date becomes “recently” or “in due course”',
    expect: [vague('vague-time')],
    also: [attribution('missing-provenance')],
  },
  hollow: {
    title: 'A fact becomes a hollow phrase',
    expect: [vague('hollow-language')],
    also: [vague('unspecified-referent')],
  },
  negation: {
    title: 'A verb is negated in one of two mentions',
    expect: [contradiction('polarity'), contradiction('headline-body')],
  },
  number: {
    title: 'A figure is changed in one of two mentions',
    expect: [contradiction('quantity'), contradiction('headline-body'), contradiction('arithmetic')],
  },
  'wrong-weekday': {
    title: 'A weekday that does not fit its date',
    expect: [contradiction('date')],
  },
  'second-date': {
    title: 'One event on a second date',
    expect: [contradiction('date'), contradiction('identity')],
  },
  'broken-sum': {
    title: 'A vote or a sum that does not add up',
    expect: [contradiction('arithmetic'), contradiction('quantity')],
  },
  'swapped-title': {
    title: 'One person with another’s office or age',
    expect: [contradiction('identity')],
  },
  headline: {
    title: 'A headline that the body contradicts',
    expect: [contradiction('headline-body'), contradiction('polarity'), contradiction('quantity')],
  },
  stance: {
    title: 'A condemnation of what is called justified',
    expect: [contradiction('stance')],
  },
  'altered-quote': {
    title: 'One quotation in two wordings',
    expect: [contradiction('altered-quote'), contradiction('polarity'), contradiction('headline-body')],
  },
};
