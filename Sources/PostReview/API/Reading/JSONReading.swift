import Foundation
import HTTPTypes
import Hummingbird
import Web

/// Reads the bodies of requests, and says what is wrong with them and where.
enum JSONReading {
  static func read<Body: APIBody>(
    _: Body.Type, from request: Request, upTo limit: Int
  ) async throws -> Body {
    let type = request.headers[.contentType]?.lowercased() ?? ""
    guard type.prefix(while: { $0 != ";" && $0 != " " }) == "application/json" else {
      throw Problem(
        .unsupportedMediaType,
        "The body has the type “\(type)”. Send JSON with Content-Type: application/json.",
        headers: [.accept: "application/json"])
    }
    let buffer = try await request.wholeBody(upTo: limit)
    return try read(Body.self, from: Data(buffer.readableBytesView))
  }

  static func read<Body: APIBody>(_: Body.Type, from data: Data) throws(Problem) -> Body {
    let body: Body
    do {
      body = try JSONDecoder().decode(Body.self, from: data)
    } catch let error as DecodingError {
      throw Problem(decoding: error)
    } catch {
      throw Problem(.notJSON, "The body is not JSON. Send one JSON object in UTF-8.")
    }
    let faults = body.faults()
    guard faults.isEmpty else { throw .invalidBody(faults) }
    return body
  }
}

extension Problem {
  static func invalidBody(_ faults: [Fault]) -> Problem {
    Problem(
      .invalidBody,
      "The body is not as it should be in \(faults.count == 1 ? "one place" : "\(faults.count) places"). "
        + "Mend what “errors” names and send it again.", faults: faults)
  }

  fileprivate init(decoding error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self = .invalidBody([
        Fault((context.codingPath + [key]).pointer, "It is missing. Add it.")
      ])
    case .typeMismatch(_, let context) where !context.isWhole,
      .valueNotFound(_, let context) where !context.isWhole:
      self = .invalidBody([
        Fault(context.codingPath.pointer, "It is of another type. See openapi.json for which one.")
      ])
    case .dataCorrupted(let context) where !context.isWhole:
      self = .invalidBody([Fault(context.codingPath.pointer, context.debugDescription)])
    case .typeMismatch, .valueNotFound:
      self = .invalidBody([Fault("", "It is no object. Send one JSON object.")])
    default: self.init(.notJSON, "The body is not JSON. Send one JSON object in UTF-8.")
    }
  }
}

extension DecodingError.Context {
  fileprivate var isWhole: Bool { codingPath.isEmpty }
}

extension [any CodingKey] {
  /// As a JSON Pointer (RFC 6901).
  var pointer: String {
    map { key in
      let name = key.intValue.map(String.init) ?? key.stringValue
      return "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
    }.joined()
  }
}
