/// Written by `script/calibrate`; do not edit by hand.
enum FittedFigures {
  static let all: [String: DataFigure] = [:]
}
