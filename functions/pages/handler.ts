import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Refusal } from '../../shared/domain/terms/refusal.ts';
import { statusOfRefusal } from '../../shared/http/problem.ts';
import { type HttpReply, html } from '../../shared/http/reply.ts';
import { readRequest } from '../../shared/http/request.ts';
import { errorPage } from '../../shared/web/pages/public/error.ts';
import { problemPage } from '../../shared/web/pages/public/problem.ts';
import { httpHandler } from '../runtime/http-handler.ts';
import { candidateAct } from './candidate/act.ts';
import { candidatePage, candidateView } from './candidate/show.ts';
import { asset, home, verifyCode, verifyForm } from './public.ts';
import { publicFrame } from './public-frame.ts';
import { refereeAct } from './referee/act.ts';
import { refereePage, refereeView } from './referee/show.ts';
import { staffCancel, staffCheck, staffReport, staffRetry } from './staff/check.ts';
import { staffCompose, staffComposeAct } from './staff/compose.ts';
import { staffList } from './staff/list.ts';
import { staffOrder, staffOrderForm } from './staff/order.ts';
import { staffQuestion, staffQuestionCheck, staffQuestionForm } from './staff/question.ts';
import { staffDifference, staffPreview, staffQuestionnaires } from './staff/questionnaires.ts';
import { staffDecideRedaction, staffRedactions } from './staff/redactions.ts';
import { staffScope, staffScopeForm } from './staff/scope.ts';
import { signIn, signInCallback, signOut } from './staff/sign-in.ts';
import { pageTools } from './tools.ts';

const tools = pageTools();

/** Shows a fault as a page: a rule's sentence for the person, or that it was us. */
function refuse(error: unknown, event: APIGatewayProxyEvent): HttpReply {
  const frame = publicFrame(tools, readRequest(event));
  if (!(error instanceof Refusal) || error.code === 'try_again') {
    return html(503, errorPage({ frame, reference: event.requestContext.requestId }));
  }
  const status = statusOfRefusal[error.code];
  return html(status, problemPage({ frame, status, detail: error.in(frame.words) }));
}

export const handler = httpHandler<'pages'>(
  {
    home: home(tools),
    verifyForm: verifyForm(tools),
    verifyCode: verifyCode(tools),
    asset: asset(tools),
    candidatePage: candidatePage(tools),
    candidateView: candidateView(tools),
    candidateAct: candidateAct(tools),
    refereePage: refereePage(tools),
    refereeView: refereeView(tools),
    refereeAct: refereeAct(tools),
    staffSignIn: signIn(tools),
    staffCallback: signInCallback(tools),
    staffSignOut: signOut(tools),
    staffList: staffList(tools),
    staffOrderForm: staffOrderForm(tools),
    staffOrder: staffOrder(tools),
    staffCheck: staffCheck(tools),
    staffReport: staffReport(tools),
    staffCancel: staffCancel(tools),
    staffQuestionnaires: staffQuestionnaires(tools),
    staffCompose: staffCompose(tools),
    staffComposeAct: staffComposeAct(tools),
    staffPreview: staffPreview(tools),
    staffDifference: staffDifference(tools),
    staffQuestionForm: staffQuestionForm(tools),
    staffQuestion: staffQuestion(tools),
    staffQuestionCheck: staffQuestionCheck(tools),
    staffRetry: staffRetry(tools),
    staffRedactions: staffRedactions(tools),
    staffDecideRedaction: staffDecideRedaction(tools),
    staffScopeForm: staffScopeForm(tools),
    staffScope: staffScope(tools),
  },
  refuse,
);
