import ScenarioFormat
import Simulation

/// What the runs of one setting add up to.
struct SettingFigures {
  let setting: RealismSetting
  let plan: RealismPlan
  let tallies: [RunTally]
  private let threads: [RumourThread]

  init(setting: RealismSetting, plan: RealismPlan, tallies: [RunTally]) {
    self.setting = setting
    self.plan = plan
    self.tallies = tallies
    threads = tallies.flatMap(\.threads)
  }

  var bands: [BandResult] { ofThreads + ofPosts + ofDelays + ofWords + verdicts }

  private var ofThreads: [BandResult] {
    (Quantity.held + Quantity.observed).map { quantity in
      result(
        quantity.name, quantity.unit, quantity.measure(threads), quantity.band,
        interval: Bootstrap.interval(of: threads, named: quantity.name, quantity.measure))
    }
  }

  private var ofPosts: [BandResult] {
    let posts = Double(max(tallies.reduce(0) { $0 + $1.posts }, 1))
    let never = 100 * Double(tallies.reduce(0) { $0 + $1.neverReshared }) / posts
    let widely = 100 * Double(tallies.reduce(0) { $0 + $1.widelyReshared }) / posts
    return [
      result("posts never reshared", "%", never, 90...100),
      result("posts reshared 100 times or more", "%", widely, 0...0.1),
      result("posts by the most active tenth", "%", 100 * mean(\.topTenth), 70...85),
    ]
  }

  /// The critical distance of a sample of 500: with ever more delays, any model would fail.
  private static let criticalDistance = 0.061

  private var ofDelays: [BandResult] {
    let places = tallies.flatMap(\.delayPlaces)
    return [
      result(
        "reshare delays, distance from SEISMIC (KS)", "share",
        places.isEmpty ? nil : KolmogorovSmirnov(uniform: places).statistic,
        0...Self.criticalDistance)
    ]
  }

  private var ofWords: [BandResult] {
    [
      result(
        "length of a post, median", "characters", mean { Double($0.words.medianLength) },
        80...120),
      result("posts with a question mark", "%", 100 * mean(\.words.questionShare), 12...20),
      result("posts with a link or picture", "%", 100 * mean(\.words.linkShare), 10...20),
      result(
        "different word pairs, first 500 posts, poorest run", "share",
        tallies.map(\.words.distinctPairsAtFirst).min(), 0.75...1),
      result(
        "different word pairs, poorest 500 posts of any run", "share",
        tallies.map(\.words.distinctPairs).min(), nil),
      result(
        "sentences said twice in a run", "sentences",
        Double(tallies.reduce(0) { $0 + $1.words.repeatedSentences }), 0...0),
    ]
  }

  /// A real case has the rumors that it had; there the shares are shown, not held.
  private var verdicts: [BandResult] {
    let rumours = setting.pack.rumours
    let isFree = setting.pack.setting.kind != .fictional
    return [(Rumour.Verdict.true, 45.0), (.false, 20), (.unresolved, 35)].map { verdict, near in
      let count = rumours.count { $0.verdict == verdict }
      return result(
        "rumors of the pack that are \(verdict.rawValue)", "%",
        100 * Double(count) / Double(max(rumours.count, 1)),
        isFree ? nil : (near - 10)...(near + 10))
    }
  }

  private func result(
    _ name: String, _ unit: String, _ measured: Double?, _ band: ClosedRange<Double>?,
    interval: ClosedRange<Double>? = nil
  ) -> BandResult {
    let figure = FittedFigures.all[name]
    return BandResult(
      setting: setting.name, name: name, unit: unit, measured: measured, interval: interval,
      band: band, threads: threads.count, data: figure?.fitted, dataHeldOut: figure?.heldOut,
      isLenient: threads.count < RealismPlan.strict)
  }

  private func mean(_ value: (RunTally) -> Double) -> Double {
    tallies.reduce(0) { $0 + value($1) } / Double(max(tallies.count, 1))
  }
}
