import CVips
package import Foundation

/// The inside of a picture process: reads one picture, answers, and ends.
///
/// It gives up what it does not need before it looks at the picture, so that a file that breaks a
/// decoder breaks this process alone, with little memory and time to spend.
package enum PictureWorker {
  package static func run(input: FileHandle, output: FileHandle) throws {
    let limits = PictureLimits()
    rollcall_bound_process(2 << 30, Int32(limits.seconds) + 1)
    let data = try input.readToEnd() ?? Data()
    let answer = PictureAnswer(
      Result { () throws(PictureError) in try PictureCleaner(limits: limits).clean(Array(data)) })
    try output.write(contentsOf: try answer.encoded())
  }
}
