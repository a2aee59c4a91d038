/// How strongly things move the crowd, with unit and source.
///
/// A value without a published measurement says "assumption": it is a choice of this project.
package struct Coefficients: Equatable, Sendable {
  // MARK: Spreading

  /// Share of exposures that are seen at all, 0…1.
  ///
  /// Assumption.
  package var attention = 0.32
  /// The same for the agency's posts among its followers: people look for them in an emergency.
  ///
  /// Assumption.
  package var officialAttention = 0.6
  /// Exponent of the tail of reaction delays.
  ///
  /// SEISMIC, Zhao et al. 2015.
  package var kernelExponent = 0.2314843
  /// Density of reaction delays up to 300 seconds, per second.
  ///
  /// SEISMIC, Zhao et al. 2015.
  package var kernelDensity = 0.0006265725
  /// Chance that a believer of average activity passes a rumour of infectiousness 1 on, for one
  /// view.
  ///
  /// Assumption, set so that unanswered rumours of a pack reach about a tenth to two thirds of the
  /// population in 90 minutes.
  package var shareByBeliever = 0.165
  /// The same for somebody who heard it and is undecided, relative to a believer.
  ///
  /// Assumption.
  package var shareByUndecided = 0.2
  /// Chance that a trusting reader of average activity passes an official post on.
  ///
  /// Assumption.
  package var shareOfOfficial = 0.05
  /// People who do not follow the writer but are shown a shared post.
  ///
  /// Assumption.
  package var strangersPerShare = 40.0
  /// Each earlier share of the same person makes another less likely, factor.
  ///
  /// Assumption.
  package var fatigue = 0.85
  /// More sharing with an hour of silence, added factor.
  ///
  /// Assumption: no published curve.
  package var shareBySilence = 0.4
  /// Share of the population shown a rumour of infectiousness 1 when it begins.
  ///
  /// Assumption.
  package var seedExposure = 0.07
  /// Share of the population shown a post of a scenario's inject that states it.
  ///
  /// Assumption.
  package var injectExposure = 0.06

  // MARK: Belief

  /// Chance to believe at first sight for somebody of mean susceptibility.
  ///
  /// Assumption.
  package var belief = 0.55
  /// Added chance to believe for each further time it is met (illusory truth).
  ///
  /// Assumption.
  package var beliefByRepetition = 0.08
  /// Share of first readers who doubt.
  ///
  /// Set near the share of denials in real rumour threads, 8 % of replies (RumourEval 2017).
  package var doubt = 0.08
  /// Doubt of a false rumour relative to a true one.
  ///
  /// 12.1 % against 6.3 % of replies deny (RumourEval 2017).
  package var doubtOfFalse = 1.9

  // MARK: Official messages

  /// Share of believers whom one correction by the agency moves.
  ///
  /// d = 0.40 (Walter and others 2021) takes half of a group to Φ(0.40) = 66 %, so 31 % of the
  /// other half.
  package var correction = 0.31
  /// A correction without an explanation, relative to one with it.
  ///
  /// Assumption.
  package var withoutExplanation = 0.6
  /// Each earlier meeting with the rumour weakens a correction by this factor: early and rarely
  /// repeated corrects better, never to zero (Walter & Tukachinsky 2019, direction only).
  package var correctionByRepetition = 0.85
  /// One stranger's correction relative to the agency's: no effect of a single peer (Vraga & Bode
  /// 2017).
  package var peerCorrection = 0.0
  /// Share of believers who begin to doubt when the agency calls it unconfirmed.
  ///
  /// Assumption.
  package var hedge = 0.15
  /// Share of readers of a denial who then do not fall for the rumour.
  ///
  /// Assumption.
  package var forewarning = 0.7
  /// Chance that the agency's own word makes a reader believe.
  ///
  /// Assumption.
  package var officialBelief = 0.8

  // MARK: Trust and anxiety, on scales of 0…1

  /// Change of a reader's trust by an informative official post.
  ///
  /// Assumption.
  package var trustByInformation = 0.004
  /// Change of a reader's anxiety by an official post that says what to do or what is known.
  ///
  /// Assumption.
  package var anxietyByInformation = -0.02
  /// Change of anxiety for each minute of silence beyond the patience.
  ///
  /// Assumption: no published curve.
  package var anxietyBySilence = 0.002
  /// Change of trust for each minute of silence beyond the patience.
  ///
  /// Assumption: no published curve.
  package var trustBySilence = -0.002
  /// Minutes of silence that people bear.
  ///
  /// Assumption, from the 15 minutes of common checklists.
  package var patience = 15.0
  /// Change of anxiety when a question of danger is left open too long.
  ///
  /// Assumption.
  package var anxietyByIgnoredQuestion = 0.002
  /// Change of trust when the agency is seen to be wrong.
  ///
  /// Assumption.
  package var trustByError = -0.04
  /// The same when it corrects itself first.
  ///
  /// Assumption.
  package var trustByOwnCorrection = -0.01
  /// Change of trust when the agency takes protected criticism down.
  ///
  /// Assumption.
  package var trustByDeletion = -0.02

  package init() {}
}
