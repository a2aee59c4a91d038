import Markup
import Testing

struct EscapingTests {
  @Test(arguments: [
    ("<script>", "&lt;script&gt;"),
    ("Tom & Jerry", "Tom &amp; Jerry"),
    ("<\u{0301}img>", "&lt;\u{0301}img&gt;"),
  ])
  func `text is escaped`(text: String, html: String) {
    #expect(Text(text).rendered() == html)
  }

  @Test func `attribute values are escaped`() {
    let link = Element("a", ["href": "\"><script>"]) { "here" }
    #expect(link.rendered() == #"<a href="&quot;&gt;&lt;script&gt;">here</a>"#)
  }

  @Test func `an attribute without a value is left out`() {
    let input = VoidElement("input", ["name": "q", "required": nil, "disabled": ""])
    #expect(input.rendered() == #"<input name="q" disabled="">"#)
  }
}
