/// Word classes that many rules share, each written as one element of a ``WordPattern``.
///
/// `"\(Words.kin) of ..2 \(Words.suspects)"` reads as “a relative of … a suspect”.
enum Words {}
