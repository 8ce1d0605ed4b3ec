using Tenzij.Core.Besluiten;
using Tenzij.Streaming.Ledger;

namespace Tenzij.Streaming.Stages;

/// <summary>How many records went where. Immutable.</summary>
public sealed record Telling
{
    public static readonly Telling Leeg = new();

    public long Records { get; init; }

    public long VeiligThuisSpoed { get; init; }

    public long VeiligThuisRegulier { get; init; }

    public long LokaalTeam { get; init; }

    public long Beoordeling { get; init; }

    public long BuitenScope { get; init; }

    public long Herhalingen { get; init; }

    public long Achterhaald { get; init; }

    public long Quarantaine { get; init; }

    public long Aanvulverzoeken { get; init; }

    public long Herbeoordelingen { get; init; }

    internal static Telling Van(Uitkomst uitkomst) => uitkomst.IsCorrectie
        ? new Telling { Herbeoordelingen = 1 }
        : Van(uitkomst.Soort, uitkomst.Besluit?.Route, uitkomst.Besluit?.Urgentie, uitkomst.Besluit?.Aanvulverzoek is not null);

    internal static Telling Van(Grootboekrecord record) => record.Herbeoordeling
        ? new Telling { Herbeoordelingen = 1 }
        : Van(record.Soort, record.Route, record.Urgentie, record.HeeftAanvulverzoek);

    public static Telling operator +(Telling a, Telling b) => new()
    {
        Records = a.Records + b.Records,
        VeiligThuisSpoed = a.VeiligThuisSpoed + b.VeiligThuisSpoed,
        VeiligThuisRegulier = a.VeiligThuisRegulier + b.VeiligThuisRegulier,
        LokaalTeam = a.LokaalTeam + b.LokaalTeam,
        Beoordeling = a.Beoordeling + b.Beoordeling,
        BuitenScope = a.BuitenScope + b.BuitenScope,
        Herhalingen = a.Herhalingen + b.Herhalingen,
        Achterhaald = a.Achterhaald + b.Achterhaald,
        Quarantaine = a.Quarantaine + b.Quarantaine,
        Aanvulverzoeken = a.Aanvulverzoeken + b.Aanvulverzoeken,
        Herbeoordelingen = a.Herbeoordelingen + b.Herbeoordelingen,
    };

    public static Telling Add(Telling left, Telling right) => left + right;

    private static Telling Van(Recordsoort soort, Route? route, Urgentie? urgentie, bool aanvulverzoek)
    {
        var besluit = soort == Recordsoort.Besluit;
        return new Telling
        {
            Records = 1,
            Herhalingen = soort == Recordsoort.Herhaling ? 1 : 0,
            Achterhaald = soort == Recordsoort.Achterhaald ? 1 : 0,
            Quarantaine = soort == Recordsoort.Quarantaine ? 1 : 0,
            VeiligThuisSpoed = besluit && route == Route.VeiligThuis && urgentie == Urgentie.Spoed ? 1 : 0,
            VeiligThuisRegulier = besluit && route == Route.VeiligThuis && urgentie != Urgentie.Spoed ? 1 : 0,
            LokaalTeam = besluit && route == Route.LokaalTeam ? 1 : 0,
            Beoordeling = besluit && route == Route.Beoordeling ? 1 : 0,
            BuitenScope = besluit && route == Route.BuitenScope ? 1 : 0,
            Aanvulverzoeken = aanvulverzoek ? 1 : 0,
        };
    }
}
