import { acceptedLanguage } from '../../shared/http/accept-language.ts';
import { problemOf, problemReply } from '../../shared/http/problem.ts';
import { readRequest } from '../../shared/http/request.ts';
import { wordsOf } from '../../shared/words/index.ts';
import { httpHandler } from '../runtime/http-handler.ts';
import { quietTools } from '../runtime/tools.ts';
import { cancel, decide, retry, scope } from './act-on-check.ts';
import { order } from './order-check.ts';
import {
  checkQuestions,
  questionLibrary,
  questionnaireDraft,
  questionnaireList,
  questionnairePublish,
  questionnaireVersion,
} from './questionnaires.ts';
import { check, list, packageList, report, timeline } from './read-checks.ts';
import { decide as decideOneRedaction, redactions } from './redactions.ts';

const tools = quietTools();

export const handler = httpHandler<'api'>(
  {
    listPackages: packageList(),
    orderCheck: order(tools),
    listChecks: list(tools),
    getCheck: check(tools),
    getTimeline: timeline(tools),
    getReport: report(tools),
    cancelCheck: cancel(tools),
    retryCheck: retry(tools),
    changeScope: scope(tools),
    questionLibrary: questionLibrary(),
    checkQuestions: checkQuestions(),
    listQuestionnaires: questionnaireList(tools),
    getQuestionnaire: questionnaireVersion(tools),
    draftQuestionnaire: questionnaireDraft(tools),
    publishQuestionnaire: questionnairePublish(tools),
    listRedactions: redactions(tools),
    decideRedaction: decideOneRedaction(tools),
    decideDispute: decide(tools),
  },
  (error, event) => {
    const language = acceptedLanguage(readRequest(event).headers['accept-language']) ?? 'en';
    return problemReply(problemOf(error, wordsOf[language]));
  },
);
