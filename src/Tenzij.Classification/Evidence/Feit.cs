namespace Tenzij.Classification.Evidence;

/// <summary>
/// Facts that patterns find and that mean something only together: the parts of an element with parts, and what
/// <c>acuutGevaar</c> is composed of.
/// </summary>
internal enum Feit
{
    /// <summary>How two persons relate is said in the text.</summary>
    Relatie,

    /// <summary>Where the persons live is said in the text.</summary>
    Woont,

    /// <summary>A way to reach the officer is given in the text.</summary>
    Contact,

    /// <summary>The officer is named by service number in the text.</summary>
    Dienstnummer,

    /// <summary>A child's age, presence or whereabouts.</summary>
    KindBijzonderheid,

    /// <summary>There are children.</summary>
    KindBestaat,

    /// <summary>The same, in words that no grown-up child is meant by.</summary>
    KindZeker,

    /// <summary>What the victim said.</summary>
    VerklaringSlachtoffer,

    /// <summary>What the suspect said.</summary>
    VerklaringVerdachte,

    /// <summary>A party would not, could not or, with a reason, was not to speak.</summary>
    NietGehoord,

    /// <summary>Violence of any kind by the suspect.</summary>
    Geweld,

    /// <summary>The suspect came back or is still there.</summary>
    VerdachteTerug,

    /// <summary>The suspect left or is at large, whereabouts unknown.</summary>
    VerdachteWeg,

    /// <summary>The suspect is held.</summary>
    VerdachteVast,

    /// <summary>The parties were separated or are apart.</summary>
    Gescheiden,

    /// <summary>The parties stay together.</summary>
    BlijvenSamen,

    /// <summary>The suspect is free again or soon.</summary>
    VerdachteVrij,

    /// <summary>The victim goes back, or has to, to where the suspect is or comes.</summary>
    SlachtofferTerug,

    /// <summary>Nobody inside could be seen or spoken: the door stays shut, the phone is off.</summary>
    GeenZicht,

    /// <summary>The suspect answers for the victim, listens in or does not leave them alone.</summary>
    SpreektVoor,

    /// <summary>A child stays with the suspect or goes back there.</summary>
    KindBlijft,

    /// <summary>Somebody is afraid of what comes.</summary>
    Angst,

    /// <summary>Care, frailty or money in another's hands: of a victim who is old, dependence.</summary>
    Afhankelijk,

    /// <summary>The words deny nothing although they hold a denial ("niet alleen", "niet lang daarna").</summary>
    SchijnNegatie,

    /// <summary>The sentence speaks of a film, a game, food, work or of somebody else: nothing in it counts.</summary>
    Buiten,

    /// <summary>The clause speaks of something that may come or would be, not of what is.</summary>
    Voorwaarde,

    /// <summary>The clause is a question that was put; what was answered decides.</summary>
    Vraag,

    /// <summary>The clause is in doubt.</summary>
    Twijfelzin,

    /// <summary>The claim was taken back or explained away.</summary>
    Teruggenomen,
}
