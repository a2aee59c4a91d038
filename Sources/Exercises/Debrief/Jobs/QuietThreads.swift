import Dispatch
import Foundation

/// Runs long computations on threads of their own, behind everything else on the machine.
///
/// Requests are served by other threads, so a study never keeps one waiting.
final class QuietThreads: TaskExecutor {
  private let queue = DispatchQueue(
    label: "rollcall.studies", qos: .background, attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async {
      #if os(Linux)
        // Of this thread alone: its work yields to every thread of normal rank.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 15)
      #endif
      job.runSynchronously(on: self.asUnownedTaskExecutor())
    }
  }
}
