import { list } from './list.ts';

/** Adverbs of degree and of how often. */
export const adverbs = {
  /** Make a judgement stronger than the witness may want it. */
  intense:
    list(`incredibly extremely exceptionally extraordinarily amazingly remarkably outstandingly unbelievably immensely
    hugely enormously tremendously wonderfully brilliantly fantastically terribly awfully dreadfully horribly insanely ridiculously
    super ultra truly genuinely seriously absurdly painfully woefully shockingly stunningly strikingly impressively
    unusually uncommonly supremely exceedingly appallingly hopelessly notoriously famously admirably superbly magnificently
    outrageously astonishingly astoundingly spectacularly marvellously marvelously singularly inexcusably unforgivably
    so such simply downright plain positively deeply profoundly uniquely utterly world-class highly`),
  always: list(
    'always invariably constantly perpetually unfailingly continually eternally forever faultlessly flawlessly',
  ),
  completely: list('completely entirely totally utterly wholly absolutely perfectly'),
  often:
    list(`often frequently regularly sometimes occasionally rarely seldom repeatedly sporadically intermittently oftentimes
    periodically infrequently`),
};
