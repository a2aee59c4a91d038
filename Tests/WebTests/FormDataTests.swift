import Testing
import Web

struct FormDataTests {
  @Test func `fields are decoded`() {
    let form = FormData(urlEncoded: "a=1&b=%C3%A9+x&b=2&c=&=none&d")
    #expect(form["a"] == "1")
    #expect(form.all("b") == ["é x", "2"])
    #expect(form["c"] == "" && form["d"] == "" && form["e"] == nil)
  }

  @Test(arguments: ["%", "%zz=%", "a=%e", "&&&", "a=%FF%FE", "=", "\u{0}"])
  func `what is not a form never traps`(text: String) {
    _ = FormData(urlEncoded: text).text("a")
  }

  @Test func `line ends of browsers become plain ones`() {
    #expect(FormData(urlEncoded: "t=a%0D%0Ab").text("t") == "a\nb")
  }

  @Test func `white space at the ends is dropped`() {
    #expect(FormData(urlEncoded: "t=++a+b%0A").text("t") == "a b")
    #expect(FormData(urlEncoded: "t=+++").text("t") == "")
  }
}

struct StreamEventTests {
  @Test func `an event is written as the standard says`() {
    let event = StreamEvent(id: 7, name: "post", data: "one\ntwo")
    #expect(event.wireFormat == "id: 7\nevent: post\ndata: one\ndata: two\n\n")
  }

  @Test func `an event that may be missed has no id`() {
    let event = StreamEvent(id: nil, name: "clock", data: "{}")
    #expect(event.wireFormat == "event: clock\ndata: {}\n\n")
  }
}
