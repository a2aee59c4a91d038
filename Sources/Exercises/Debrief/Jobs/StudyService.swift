import ServiceLifecycle

/// Keeps the desk of studies at work until the program stops.
package struct StudyService: Service {
  private let desk: StudyDesk

  package init(desk: StudyDesk) {
    self.desk = desk
  }

  package func run() async {
    await cancelWhenGracefulShutdown { await desk.work() }
  }
}
