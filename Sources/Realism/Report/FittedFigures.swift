/// Written by `script/calibrate`; do not edit by hand.
enum FittedFigures {
  static let all: [String: DataFigure] = [
    "replies that comment": DataFigure(fitted: 70.369, heldOut: 70.691),
    "replies that support": DataFigure(fitted: 14.722, heldOut: 11.376),
    "replies that query": DataFigure(fitted: 8.423, heldOut: 8.996),
    "replies that deny": DataFigure(fitted: 6.485, heldOut: 8.938),
    "denials of false rumors against true ones": DataFigure(fitted: 1.754, heldOut: 0.971),
    "first reply, median": DataFigure(fitted: 1.592, heldOut: 1.95),
    "replies within 15 min": DataFigure(fitted: 50.503, heldOut: 26.64),
    "replies within 60 min": DataFigure(fitted: 78.941, heldOut: 51.77),
    "replies per thread, median": DataFigure(fitted: 12.0, heldOut: 16.0),
    "replies per thread, 90th percentile": DataFigure(fitted: 24.6, heldOut: 55.6),
    "depth, median": DataFigure(fitted: 2.0, heldOut: 3.0),
    "depth, 90th percentile": DataFigure(fitted: 7.0, heldOut: 7.4),
    "replies at depth 1": DataFigure(fitted: 63.436, heldOut: 63.378),
    "threads without any denial": DataFigure(fitted: 55.385, heldOut: 34.328),
    "answer to a reply, median delay": DataFigure(fitted: 5.2, heldOut: 5.5),
    "support in the first 5 min": DataFigure(fitted: 20.029, heldOut: 14.362),
    "support after 60 min": DataFigure(fitted: 10.619, heldOut: 9.266),
    "denials of unresolved rumors": DataFigure(fitted: 5.509, heldOut: 8.136),
    "different repliers per reply": DataFigure(fitted: nil, heldOut: nil),
  ]
}
