import Testing

@testable import Curriculum

struct SeatTimeTests {
  @Test func `signs of the page add up, and a long silence counts as a minute`() {
    var time = SeatTime(openedAt: 0)
    time.beat(at: 30_000, minutes: 5)
    time.beat(at: 60_000, minutes: 5)
    #expect(time.seconds == 60)
    time.beat(at: 3_600_000, minutes: 5)
    #expect(time.seconds == 120)
  }

  @Test func `without scripts the time from opening to finishing counts, within reason`() {
    var quick = SeatTime(openedAt: 0)
    quick.finish(at: 240_000, minutes: 5)
    #expect(quick.seconds == 240)
    var overnight = SeatTime(openedAt: 0)
    overnight.finish(at: 36_000_000, minutes: 5)
    #expect(overnight.seconds == 600)
  }

  @Test func `no item counts more than three times what it is meant to take`() {
    var time = SeatTime(openedAt: 0)
    for beat in 1...200 { time.beat(at: beat * 30_000, minutes: 5) }
    #expect(time.seconds == 900)
  }

  @Test func `a clock that was set back gives nothing and takes nothing`() {
    var time = SeatTime(seconds: 40, openedAt: 1_000_000)
    time.beat(at: 0, minutes: 5)
    time.finish(at: 500_000, minutes: 5)
    #expect(time.seconds == 40)
  }
}
