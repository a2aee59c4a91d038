import Hummingbird
import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
package import Web

/// The pages of the simulated networks of a run, and the agency's own channels.
package struct NetworkRoutes: Sendable {
  private let runs: LiveRuns
  private let moods: MoodReader
  private let clock: @Sendable () -> Int

  package init(runs: LiveRuns, moods: MoodReader, clock: @escaping @Sendable () -> Int) {
    self.runs = runs
    self.moods = moods
    self.clock = clock
  }

  package var routes: [Route] {
    let access = Access.permission(.takeExercises)
    return [
      .get("runs/:run", access, use: showFeed),
      .get("runs/:run/posts/:post", access, use: showThread),
      .get("runs/:run/posts/:post/picture", access, use: showPicture),
      .get("runs/:run/accounts/:platform/:handle", access, use: showAccount),
      .get("runs/:run/search", access, use: showSearch),
      .get("runs/:run/tags/:tag", access, use: showTag),
      .get("runs/:run/trends", access, use: showTrends),
      .get("runs/:run/stories/:story", access, use: showStory),
      .get("runs/:run/notifications", access, use: showNotifications),
      .get("runs/:run/messages", access, use: showMessages),
      .get("runs/:run/news", access, use: showNews),
      .get("runs/:run/mail", access) { try await show(.mail, $0, $1) },
      .get("runs/:run/phone", access) { try await show(.phone, $0, $1) },
      .get("runs/:run/monitor", access, use: showMonitor),
    ]
  }

  private func showFeed(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    guard let platform = platform(request, screen) ?? screen.platforms.first else {
      throw RunError.brokenScenario(screen.setting.id.rawValue)
    }
    let order = request.text("order").flatMap(FeedOrder.init) ?? .latest
    return try await page(screen.setting.title, context) { token in
      RunPage(
        screen: screen, platform: platform, formToken: token, key: SessionToken().text,
        order: order, before: request.text("before").flatMap(Int.init))
    }
  }

  private func showThread(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    let post = try post(context, screen)
    guard let platform = screen.platform(post.platform) else { throw RunError.badTarget("post") }
    return try await page("Thread", context) { token in
      ThreadPage(
        screen: screen, post: post, platform: platform, formToken: token,
        key: SessionToken().text, page: request.text("page").flatMap(Int.init))
    }
  }

  private func showPicture(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    let post = try post(context, screen)
    guard screen.withdrawn[post.number] == nil, let image = post.image,
      let path = screen.mediaPath(image)
    else { throw RunError.noSuchMedia("post \(post.number)") }
    return try await page("Picture", context) { token in
      PicturePage(screen: screen, post: post, path: path, formToken: token)
    }
  }

  private func showAccount(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    let handle = try context.parameters.require("handle").percentDecoded
    let id = SocialPlatform.ID(try context.parameters.require("platform").percentDecoded)
    guard let platform = screen.platform(id), let account = screen.account(handle, on: id) else {
      throw RunError.badTarget("@\(handle)")
    }
    return try await page("@\(account.author.handle)", context) { token in
      ProfilePage(
        screen: screen, account: account, platform: platform, formToken: token,
        showsReplies: request.text("show") == "replies")
    }
  }

  private func showSearch(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    let search = PostSearch(request.text("q") ?? "")
    return try await page("Search", context) { token in
      SearchPage(
        screen: screen, search: search, platform: platform(request, screen), formToken: token)
    }
  }

  private func showTag(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    let tag = String(try context.parameters.require("tag").percentDecoded.prefix(80))
    return try await page("#\(tag)", context) { token in
      TagPage(screen: screen, tag: tag, formToken: token)
    }
  }

  private func showTrends(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    return try await page("Trends", context) { token in
      TrendsPage(screen: screen, platform: platform(request, screen), formToken: token)
    }
  }

  private func showStory(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    let id = try context.parameters.require("story").percentDecoded
    guard let story = screen.story(id) else { throw RunError.badTarget(id) }
    return try await page(story.title, context) { token in
      StoryPage(screen: screen, story: story, formToken: token)
    }
  }
}

extension NetworkRoutes {
  private func showNotifications(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    let filter = request.text("show").flatMap(NoticeFilter.init) ?? .all
    return try await page("Notifications", context) { token in
      NotificationPage(screen: screen, filter: filter, formToken: token)
    }
  }

  private func showMessages(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    return try await page("Messages", context) { token in
      MessagesPage(screen: screen, formToken: token, key: SessionToken().text)
    }
  }

  private func showNews(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    return try await page("News", context) { token in
      NewsPage(screen: screen, formToken: token)
    }
  }

  private func show(
    _ channel: InboxChannel, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let screen = try await screen(context)
    return try await page(channel.title, context) { token in
      ChannelPage(
        screen: screen, channel: channel, formToken: token, key: SessionToken().text)
    }
  }

  private func showMonitor(request: Request, context: AppContext) async throws -> Response {
    let screen = try await screen(context)
    let choice = MonitorChoice(
      columns: request.query.all("c"), words: request.text("w") ?? "",
      platforms: screen.platforms.map(\.id))
    let mood = choice.columns.contains(.mood) ? moods.mood(of: screen) : []
    return try await page("Monitor", context) { token in
      MonitorPage(screen: screen, choice: choice, mood: mood, formToken: token)
    }
  }

  private func page(
    _ title: String, _ context: AppContext, content: (String) -> some HTML
  ) async throws -> Response {
    let flash = try await context.takeFlash()
    return context.page(
      title, flash: flash, isExercise: true, scripts: ExerciseRoutes.runScripts,
      styles: ExerciseRoutes.runStyles
    ) { content(context.visitor.formToken) }
  }

  private func screen(_ context: AppContext) async throws -> RunScreen {
    let id = Run.ID(try context.parameters.require("run"))
    let person = try context.visitor.requirePerson().id
    return try await runs.run(id, of: person).currentScreen(now: clock())
  }

  private func post(_ context: AppContext, _ screen: RunScreen) throws -> Post {
    guard let number = Int(try context.parameters.require("post")), let post = screen.post(number)
    else { throw RunError.badTarget("post") }
    return post
  }

  private func platform(_ request: Request, _ screen: RunScreen) -> SocialPlatform? {
    request.text("platform").flatMap { screen.platform(SocialPlatform.ID($0)) }
  }
}

extension Request {
  /// What stands in the address after its “?”.
  fileprivate var query: FormData { FormData(urlEncoded: uri.query ?? "") }

  /// A value of it; nil where there is none.
  fileprivate func text(_ name: String) -> String? { query[name] }
}

extension String {
  /// A segment of an address as it was before it was written into one.
  fileprivate var percentDecoded: String {
    FormData(urlEncoded: "segment=\(replacing("+", with: "%2B"))")["segment"] ?? ""
  }
}
