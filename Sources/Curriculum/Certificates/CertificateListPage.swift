import Kernel
import Markup
import SiteMap

/// All certificates, for trainers.
struct CertificateListPage: HTML {
  let list: CertificateList

  var body: some HTML {
    Element("h1") { "Certificates" }
    Element("p", ["class": "lead"]) { list.sentence }
    CertificateFilter(list: list)
    if list.lines.isEmpty {
      Element("p", ["class": "empty"]) { "No certificate fits." }
    } else {
      CertificateTable(lines: Array(list.lines.prefix(CertificateList.shown)))
      if list.lines.count > CertificateList.shown {
        Element("p", ["class": "hint"]) {
          "The newest \(CertificateList.shown) of \(list.lines.count). The file has all of them."
        }
      }
      Element("p", ["class": "meta table-file"]) {
        Element("a", ["href": Link.training(.file("certificates.csv")).path + query]) {
          "These certificates as a CSV file"
        }
      }
    }
  }

  private var query: String {
    PageQuery([("standing", list.standing?.rawValue), ("q", list.words)]).text
  }
}

private struct CertificateFilter: HTML {
  let list: CertificateList

  var body: some HTML {
    Element(
      "form",
      ["method": "get", "action": Link.training(.certificates).path, "class": "training-filter"]
    ) {
      Element("div", ["class": "field"]) {
        Element("label", ["for": "q"]) { "Name, training or code" }
        VoidElement(
          "input",
          ["id": "q", "name": "q", "type": "search", "value": list.words, "maxlength": "80"])
      }
      Element("div", ["class": "field"]) {
        Element("label", ["for": "standing"]) { "Standing" }
        Element("select", ["id": "standing", "name": "standing"]) {
          Element("option", ["value": ""]) { "All" }
          Certificate.Standing.allCases.map { standing in
            Element(
              "option",
              ["value": standing.rawValue, "selected": standing == list.standing ? "" : nil]
            ) { standing.title }
          }
        }
      }
      Element("button", ["type": "submit"]) { "Show" }
    }
  }
}

private struct CertificateTable: HTML {
  let lines: [CertificateList.Line]

  var body: some HTML {
    Element(
      "div",
      ["class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": "Certificates"]
    ) {
      Element("table", ["class": "training-table"]) {
        Element("thead") {
          Element("tr") {
            ["Name", "Training", "Standing", "Issued", "Valid until"].map { title in
              Element("th", ["scope": "col"]) { title }
            }
          }
        }
        Element("tbody") { lines.map { CertificateRow(line: $0) } }
      }
    }
  }
}

private struct CertificateRow: HTML {
  let line: CertificateList.Line

  var body: some HTML {
    Element("tr") {
      Element("th", ["scope": "row"]) {
        Element("a", ["href": Link.learning(.certificate(line.certificate.id.rawValue)).path]) {
          line.certificate.name
        }
      }
      Element("td") { line.certificate.title }
      Element("td") {
        Element("span", ["class": line.standing.tag]) { line.standing.title }
      }
      Element("td", ["class": "day"]) { CourseWords.day(line.certificate.issuedAt) }
      Element("td", ["class": "day"]) { CourseWords.day(line.certificate.expiresAt) }
    }
  }
}
