import Kernel
import ScenarioFormat
import Web

/// The values that somebody wrote for one run: as text, so that nothing is lost by a mistake.
struct CrowdForm {
  let texts: [Coefficient.ID: String]
  let seed: String
  let values: [Coefficient.ID: Double]
  let errors: [(field: String, message: String)]

  /// The pack's own values, unchanged.
  init(_ stated: StatedCoefficients) {
    texts = Dictionary(
      CoefficientTable.all.map { ($0.id, stated.value(of: $0).written) },
      uniquingKeysWith: { first, _ in first })
    (seed, values, errors) = ("", [:], [])
  }

  /// What was posted; a field that is not there is the pack's.
  init(_ form: FormData, _ stated: StatedCoefficients) {
    let back = form["back"]
    var texts: [Coefficient.ID: String] = [:]
    var values: [Coefficient.ID: Double] = [:]
    var errors: [(field: String, message: String)] = []
    for coefficient in CoefficientTable.all {
      let (id, own) = (coefficient.id, stated.value(of: coefficient))
      let isGiven = form[id.rawValue] != nil && back != id.rawValue
      let text = isGiven ? form.text(id.rawValue) : own.written
      texts[id] = text
      do throws(CoefficientError) {
        values[id] = try coefficient.value(from: text, called: coefficient.title)
      } catch {
        errors.append((field: id.rawValue, message: error.message))
      }
    }
    seed = form.text("seed")
    do throws(RunError) {
      _ = try RunStarter.seed(seed)
    } catch {
      errors.append((field: "seed", message: error.message))
    }
    (self.texts, self.values, self.errors) = (texts, values, errors)
  }

  func error(at field: String) -> String? { errors.first { $0.field == field }?.message }

  /// What differs from the pack, as far as it can be read.
  func changes(of stated: StatedCoefficients) -> [CoefficientChange] {
    var changed = stated
    for coefficient in CoefficientTable.all {
      values[coefficient.id].map { changed.change(coefficient, to: $0) }
    }
    return changed.changes
  }
}
