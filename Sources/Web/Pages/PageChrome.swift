/// What the frame around every page shows.
package struct PageChrome: Sendable {
  package var assets = Assets()
  package var navigation: [NavigationItem] = []
  package var personName: String?
  package var formToken = ""
  package var path = "/"
}

package struct NavigationItem: Sendable, Equatable {
  package var title: String
  package var path: String

  package init(title: String, path: String) {
    self.title = title
    self.path = path
  }
}
