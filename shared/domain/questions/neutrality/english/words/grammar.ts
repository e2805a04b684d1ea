import { list } from './list.ts';

/** Words that a sentence may begin with and that change nothing. */
export const polite = new Set(
  list(
    'please so well now and but also then ok okay finally first next lastly again just exactly about thanks hello hi kindly q question',
  ),
);
/** After these a full stop ends no sentence. */
export const abbreviated = new Set(
  list('mr mrs ms dr prof etc vs approx no st e.g i.e a.m p.m e.g. i.e. a.m. p.m.'),
);
/** Words that ask. */
export const wh = new Set(list('how what which who whom whose when where why'));
/** Verbs that go before the subject in a question. */
export const aux = new Set(
  list('is are was were am be do does did has have had will would can could may might must shall should'),
);
/** Words before a noun. */
export const prepositions = new Set(
  list(
    'in on at to for from with of by about under over during through within since until upon into as among against between',
  ),
);
/** Verbs that ask without a question mark. */
export const orders = new Set(
  list(`describe tell give name list explain rate say state outline specify indicate choose select tick pick rank share summarise summarize
    compare think recall remember mention write provide estimate detail walk illustrate assess evaluate confirm comment consider picture
    imagine suppose let look take talk elaborate expand complete mark enter fill show add note identify discuss judge score grade help put`),
);
/** Words that begin a condition or a circumstance. */
export const conditions = new Set(
  list(
    'when whenever if while whilst after before until because although though unless once whereas since where wherever till',
  ),
);

/** Past forms that do not end in "ed". */
export const pasts = new Set(
  list(`left kept made took came went got gave found thought told brought began held wrote stood heard met ran paid spoke led grew lost fell
    sent built understood drew broke spent rose drove bought wore chose threw caught dealt won forgot taught sold knew saw felt take
    assume understand believe suppose trust imagine gather presume expect guess bet hope know think want need wants needs seems
    works worked agree`),
);
