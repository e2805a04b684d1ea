export { analyse, analysisOf } from './analysis.ts';
export { crossVerify } from './cross-verify.ts';
export { findingsOf } from './findings.ts';
export { panelOf } from './from-check.ts';
export type { Panel, PanelClaim, Witness } from './panel.ts';
export { sayFinding, type ToldFinding } from './say-finding.ts';
