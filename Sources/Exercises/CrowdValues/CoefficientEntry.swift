import Kernel
import Markup
import ScenarioFormat

/// One value with what it means and where it comes from.
struct CoefficientEntry: HTML {
  let coefficient: Coefficient
  let stated: StatedCoefficients

  var body: some HTML {
    Element("li", ["class": "coefficient", "id": coefficient.id.rawValue]) {
      Element("h3") { coefficient.title }
      Element("p", ["class": "coefficient-value"]) { coefficient.inWords(value) }
      Element("div", ["class": "coefficient-about"]) {
        Element("p") { coefficient.meaning }
        difference.map { text in Element("p", ["class": "coefficient-own"]) { text } }
        Element("p", ["class": "meta"]) {
          SourceWords(source: stated.source(of: coefficient))
          " In the file: "
          Element("code") { coefficient.id.rawValue }
          ", \(value.written), \(coefficient.allowed)."
        }
      }
    }
  }

  private var value: Double { stated.value(of: coefficient) }

  private var difference: String? {
    if let change = stated.change(of: coefficient) {
      return "Changed for this run: \(coefficient.inWords(change.value)) instead of the pack's "
        + "\(coefficient.inWords(change.standard))."
    }
    guard value != coefficient.standard else { return nil }
    return "This scenario's own value; the default is \(coefficient.inWords(coefficient.standard))."
  }
}

/// Measured or assumed, in a word and a sentence.
struct SourceWords: HTML {
  let source: CoefficientSource

  var body: some HTML {
    Element("span", ["class": source.isAssumption ? "tag tag-warn" : "tag tag-good"]) {
      source.isAssumption ? "Assumption" : "Published"
    }
    source.sentence.map { " \($0)" }.map(Text.init)
  }
}
