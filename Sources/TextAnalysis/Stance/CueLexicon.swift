/// The English cues, one phrase between commas, as written; `*` stands for up to three words.
enum CueLexicon {
  static let english: [(kind: Cue.Kind, phrases: String)] = [
    (.negator, negators), (.denial, denials), (.hedge, hedges), (.doubt, doubts),
    (.condition, conditions), (.promise, promises),
    (.confirmation, confirmations),
    (.check, checks), (.absence, absences), (.report, reports), (.saying, sayings),
    (.ownWords, ownWords),
    (.error, errors),
    (.question, questions), (.neutral, neutral),
  ]

  private static let negators = """
    not, no, never, none, neither, nor, nothing, no longer, nowhere, not one, not a single
    """

  private static let denials = """
    false, falsely, untrue, not true, not to be true, not accurate, inaccurate, not correct, incorrect, not right
    is wrong, are wrong, was wrong, were wrong, hoax, hoaxes, debunked, unfounded, baseless
    no truth, not real, not the case, not happen, never happened, not happened, not occur
    not take place, not exist, not found, not been found, not seen, not been seen, myth, made up
    made-up, fabricated, fake, misinformation, disinformation, no evidence, not * evidence, no * evidence, no indication, no indications
    not * indication, no sign, no signs, not * sign, no trace, no proof, no basis, no reason
    no reason to believe, nothing to suggest, nothing suggests, nothing indicates, nothing shows
    nothing * points to, nothing * suggests, nothing * indicates, nothing * shows
    nothing points to, nothing to support, nothing that points to, nothing that suggests
    rule out, ruled out, rules out, have ruled out, deny, denies, denied, not believe
    no such, no reports of, no report of, no credible, no known, not aware of any, not aware of a
    not appear, not appear to, not seem, not seem to, not believed to, contrary to
    no record of, not found to be true, not based on fact, not supported by, nothing to it
    """

  private static let doubts = """
    possible, possibly, may be, may have, may also be, may also have, may not be, might, could be, could have
    could still be, potential, potentially, likely, probably, appears to, appear to, seems to
    seem to, appears, seems, perhaps, maybe
    """

  private static let conditions = """
    when the request, when the advice, when the order, when it is over, when it is safe
    if there is an, if an arrest, before you report, before you post, before you share
    before reporting, before you air, before you publish
    until, once, unless, as soon as, if we, if police, if officers, before we
    """

  private static let promises = """
    tell you when, tell you once, tell you as soon as, tell you if, tell everyone when, say when, say once
    say as soon as, say so when, say so once, say so as soon as, know when, know once
    know as soon as, announce when, announce it when, post when, post once, post as soon as
    post here when, inform you when, update you when, update you once, share when, hear from us when
    will say so, will tell you, will let you know, will post it, will announce it, will share it
    will hear it from us, will read it here, will hear from us, will say it here
    let people know when, say where and when, say whether and when, tell you where and when
    """

  private static let absences = """
    found nobody, found nothing, found none, finding nobody, finding nothing, found no sign, saw nobody, there was nobody
    there is nobody
    """

  private static let hedges = """
    unconfirmed, no confirmation, unverified, not verified, no confirmed, no verified
    checking report, checking reports, checking a report, checking the report, checking out
    checking the reports, checking whether, checking if, checking claims, checking on reports
    checking calls, checking posts, check report, check reports, check whether, check if
    looking into, look into, looked into, investigating report, investigating reports
    investigating whether, investigating claims, investigating if, whether, do not know
    not yet know, not know yet, do not have * information, not known, not yet known, unknown
    not come from us, not from us, not a number from us, not * number from us, not our number, not ours
    not * word from us, not from our office, not from this office
    decide if, decides if, stop calling, stop accusing, stop saying, stop claiming, feared that, we feared
    unclear, not clear whether, not clear if, too early, too soon, not sure, not certain
    uncertain, not determined, not yet determined, not been determined, unable to confirm
    unable to say, trying to confirm, trying to find out, working to confirm, working to verify
    working to determine, working to find out, working to learn, waiting for confirmation
    waiting for word, until confirmed, if true, awaiting confirmation, verifying, to verify
    to determine if, to determine whether, not ruled out, not rule out, not been ruled out
    not ruling out, can not say, not say, not yet say, following up on, not established
    no information, not speculate, being verified, being checked, still checking
    to be confirmed, to be verified, if there is a, if there was a, if there are, no word yet
    no word on, pending confirmation, cannot be confirmed, under review, being reviewed
    being investigated, reviewing reports, reviewing claims
    """

  private static let confirmations = """
    confirm, confirmed, confirming, confirmation, verified, verify, established, certain
    """

  private static let checks = """
    check, checks, checking, checked, looking, searching, investigating, reviewing, working on
    asked, follow up, aware
    """

  private static let reports = """
    you ask about, you asked about, you are asking about, people ask about, many ask about, some ask about
    asking about, asked about, worried about, worry about, questions about
    being called the, is being called, called the gunman, called the shooter, called a shooter
    are calling, is blamed, being blamed, accused of, accusing, being accused
    witnesses say, witnesses said, witness says, witness said, witnesses report
    witnesses reported, people say, people are saying, people said, some say, some people say
    some are saying, everyone says, everybody says, they say, they said, they are saying
    he says, he said, she says, she said
    according to, reportedly, allegedly, alleged, report of, reports of, report that, report about
    reports that, reports about, the report, the reports, rumor, rumors, rumored, we heard
    i heard, heard that, heard there, heard from, just heard, hearing that, hearing there
    hearing about, am hearing, are hearing, i hear, we hear, posts say, posts about, posts that
    posts claiming, posts saying, a post about, post saying, calls about, calls of, callers
    media report, media reports, media are reporting, news reports, told me, told us, texted me
    tells me, apparently, supposedly, talk of, going around, seen posts, read that
    told everyone, posts online, online posts, post claims, messages about, a story about, is reported
    are reported, was reported, were reported, been reported, reported to
    """

  private static let sayings = """
    say, says, said, saying, claim, claims, claimed, claiming, report, reports, reported, reporting
    think, thinks, believe, hear, heard, tweeted, posted, posting, wrote, writes, saw, told, tells
    insist, insists, swear, swears, repeat, repeating
    """

  private static let ownWords = """
    we said, we posted, we wrote, we told, we reported, our earlier post, our earlier message
    our last post, our post, our previous post, our first post, our earlier statement
    earlier we said, earlier we posted, earlier we reported, i said, i posted, we stated
    an earlier post, a previous post, our earlier update, our earlier tweet, we shared
    our last update, our previous update, our last message, our previous message, i wrote
    was wrong to say, were wrong to say, was wrong to post, were wrong to post, wrong to report
    we called, we announced, we gave, we incorrectly, we wrongly, we mistakenly
    """

  private static let errors = """
    was wrong to say, were wrong to say, was wrong to post, were wrong to post, wrong to report
    to correct our, to correct my, to correct an, to correct a, not to be true, wrong, was wrong, were wrong, is wrong, are wrong, incorrect, not correct, error, errors
    mistake, mistakes, not true, false, sorry, apologize, apologies, retract, withdraw, withdrawn
    inaccurate, not accurate, should not have, correction, we correct, corrected
    untrue, not right, regret, take back, misstated, mistaken, mistakenly, wrongly, we incorrectly
    we wrongly, we mistakenly, incorrectly
    """

  private static let questions = """
    people ask whether, people ask us whether, people ask if, people ask us if, many ask whether
    many ask if, some ask whether, some ask if, you ask whether, you ask if, you asked whether, you asked if
    ask us whether, ask us if, asking us whether, asking us if, people are asking whether
    people are asking if
    is it confirmed, is it true, can you confirm, can anyone confirm, does anyone know
    do you know if, is there any truth, anyone know, any word on, can somebody confirm
    anyone know if
    """

  private static let neutral = """
    not only, not just, no doubt, no matter, no problem, as soon as possible, if possible
    as possible, where possible, when possible, whenever possible, that said, not alone, why not
    no question, whether or not, as we said, as i said, nothing but, no later than, not until
    no * too small, nothing * too small, no * is too small, may be picked up, may be collected
    may be retrieved, may be used, may be reached, may be left, may be sent, may be dropped off
    no sooner, if not, so far as possible, no need to panic, to report, can report, report to, report it
    """
}
