/// The English cues, one phrase between commas; `*` stands for up to three words.
enum CueLexicon {
  static let english: [(kind: Cue.Kind, phrases: String)] = [
    (.negator, negators), (.denial, denials), (.hedge, hedges), (.check, checks),
    (.report, reports), (.ownWords, ownWords), (.error, errors), (.question, questions),
    (.neutral, neutral),
  ]

  private static let negators = """
    not, no, never, nobody, none, neither, nor, nothing, no longer, without, nowhere
    """

  private static let denials = """
    false, falsely, untrue, not true, not accurate, inaccurate, not correct, incorrect, not right
    is wrong, are wrong, was wrong, were wrong, hoax, debunk, unfounded, baseless, no truth
    not real, not the case, not happen, never happened, not occur, not take place, not exist
    no evidence, not * evidence, no indication, no sign, no trace, no proof, no basis
    no reason to believe, nothing to suggest, nothing suggests, nothing indicates
    nothing points to, nothing to support, not * indication, no * evidence, rule out, deny
    denied, do not believe, no such, fake, made up, fabricated, misinformation, disinformation
    no reports of, no report of, no credible, no known, not aware of any, no record of, myth
    not found to be true, no basis, not based on fact, not supported by
    """

  private static let hedges = """
    unconfirmed, not confirm, not * confirm, no confirmation, not * confirmation, unverified
    not verify, not * verify, nobody has confirmed, no confirmed, no verified, check * report
    check * reports, checking whether, checking if, checking claims, looking into
    being looked into, look into, investigate report, investigate reports, investigate whether
    investigate claims, possible, possibly, may be, may have, may also, may not, might, could be
    could have, whether, not know, not * know, not known, unknown, unclear, not clear whether
    not clear if, not clear how, too early, too soon, not sure, not certain, uncertain
    not determined, not yet determined, not * able to confirm, unable to confirm, unable to say
    trying to confirm, working to confirm, working to verify, working to determine
    working to find out, waiting for confirmation, until * confirm, awaiting confirmation
    if true, potential, potentially, likely, probably, perhaps, maybe, verifying, to verify
    determine if, not ruled out, not rule out, not * rule out, not been ruled out, can not say
    not say, following up on, not established, no information, not * information, being verified
    being checked, still checking, to be confirmed, will confirm, before we confirm
    until we know, until we have confirmed, if there is, if there was, not speculate
    """

  private static let checks = """
    check, checking, looking, searching, investigating, reviewing, working on, asked, follow up
    """

  private static let reports = """
    witnesses say, witnesses said, witness says, witness said, witnesses report, people say
    people are saying, people said, some say, some are saying, they say, they said, he says
    he said, she says, she said, says, said, claim, claims, claimed, claiming, according to
    reportedly, allegedly, alleged, report of, reports of, report that, reports that, report
    reports about, report about, rumor, rumors, rumored, hearing, heard, i hear, posts say
    posts about, posts claiming, posts that, post about, posts saying, calls about, calls of
    saying, media report, media reports, media are reporting, told me, texted, tells me, told us
    apparently, supposedly, talk of, story going around, going around, seen posts, read that
    told everyone, callers
    """

  private static let ownWords = """
    we said, we posted, we wrote, we told, we reported, our earlier post, our earlier message
    our last post, our post, our previous post, our first post, our earlier statement
    earlier we said, earlier we posted, earlier we reported, i said, i posted, we stated
    an earlier post, a previous post, our earlier update, our earlier tweet, we shared
    """

  private static let errors = """
    wrong, was wrong, were wrong, is wrong, are wrong, incorrect, not correct, error, mistake, not true, false, sorry, apologize, apologies
    retract, withdraw, withdrawn, inaccurate, not accurate, should not have, correction
    we correct, untrue, not right, in error, regret, take back, misstated, mistaken, wrongly
    """

  private static let questions = """
    is it confirmed, is it true, can you confirm, can anyone confirm, does anyone know
    do you know if, is there any truth, anyone know, any word on, can somebody confirm
    """

  private static let neutral = """
    not only, not just, no doubt, no matter, no problem, as soon as possible, if possible
    as possible, where possible, when possible, whenever possible, as it is said, that said
    not alone, why not, no question, call not, whether or not, as we said, as i said
    nothing but, no later than, not until, no sooner, if not, so far as possible
    """
}
