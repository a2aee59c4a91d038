import Markup
import Testing

struct MarkdownTests {
  @Test func `markdown becomes HTML`() {
    #expect(Markdown("Be **first**.").rendered() == "<p>Be <strong>first</strong>.</p>\n")
  }

  @Test(arguments: ["<script>x</script>", "[a](javascript:alert(1))", "<img onerror=x>"])
  func `what could run is left out`(text: String) {
    let html = Markdown(text).rendered()
    #expect(!html.contains("<script") && !html.contains("javascript:") && !html.contains("onerror"))
  }

  @Test func `an empty text is nothing`() {
    #expect(Markdown("").rendered().isEmpty)
  }
}
