using System.Text.Json;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Volledigheid;
using Tenzij.Streaming.Remembering;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Ledger;

/// <summary>Reads one line of the ledger. Unknown fields are skipped, so that an older reader reads a newer ledger.</summary>
public static partial class Grootboeklezer
{
    /// <returns>Null when the line is no ledger record of a schema that is known.</returns>
    public static Grootboekrecord? Lees(ReadOnlySpan<byte> regel)
    {
        try
        {
            var reader = new Utf8JsonReader(regel);
            var lezing = new Lezing();
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                lezing.Veld(ref reader);
            }

            return lezing.Record();
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private partial struct Lezing()
    {
        private readonly List<GeteldeVersie> _geteld = [];
        private readonly List<Pseudoniem> _signalen = [];
        private readonly List<Uitvoerverwijzing> _uitvoer = [];
        private string? _schema;
        private Recordsoort? _soort;
        private int _keten;
        private long _volgnummer = -1;
        private string? _mutatieId;
        private int _versie;
        private DateTimeOffset? _tijd;
        private DateTimeOffset? _begin;
        private long _positie = -1;
        private string? _sha256;
        private long _origineelBegin = -1;
        private long _lengte = -1;
        private Route _route = Route.Quarantaine;
        private Urgentie _urgentie;
        private ulong _criteria;
        private string? _eigenaar;
        private string? _aangebodenAan;
        private string? _gemeente;
        private string? _veiligThuis;
        private bool _radar;
        private bool _onvolledig;
        private bool _aanvulverzoek;
        private bool _herbeoordeling;
        private string? _beleid;
        private string? _referentie;
        private string? _model;
        private string? _vervangt;
        private string? _vorige;

        public void Veld(ref Utf8JsonReader reader)
        {
            var naam = reader.GetString();
            reader.Read();
            switch (naam)
            {
                case "schema": _schema = reader.GetString(); break;
                case "soort": _soort = Soort(reader.GetString()); break;
                case "keten": _keten = reader.GetInt32(); break;
                case "volgnummer": _volgnummer = reader.GetInt64(); break;
                case "mutatieId": _mutatieId = reader.GetString(); break;
                case "versie": _versie = reader.GetInt32(); break;
                case "betreft": Betreft(ref reader); break;
                case "tijd": _tijd = reader.GetDateTimeOffset(); break;
                case "incidentBegin": _begin = reader.GetDateTimeOffset(); break;
                case "invoer": Invoer(ref reader); break;
                case "route": _ = Namen.TryLees(reader.GetString()!, out _route); break;
                case "urgentie": _urgentie = Urgentie(reader.GetString()); break;
                case "criteria": Criteria(ref reader); break;
                case "eigenaar": _eigenaar = Partij(ref reader); break;
                case "aangebodenAan": _aangebodenAan = Partij(ref reader); break;
                case "gemeente": _gemeente = reader.GetString(); break;
                case "veiligThuis": _veiligThuis = reader.GetString(); break;
                case "radar": _radar = reader.GetBoolean(); break;
                case "onvolledig": _onvolledig = reader.GetBoolean(); break;
                case "aanvulverzoek": _aanvulverzoek = reader.TokenType != JsonTokenType.Null; reader.Skip(); break;
                case "herbeoordeling": _herbeoordeling = reader.GetBoolean(); break;
                case "geteld": Geteld(ref reader); break;
                case "signalen": Signalen(ref reader); break;
                case "uitvoer": Uitvoer(ref reader); break;
                case "hashes": Hashes(ref reader); break;
                case "vervangt": _vervangt = reader.GetString(); break;
                case "vorige": _vorige = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        public readonly Grootboekrecord? Record() =>
            _schema != Velden.SchemaNaam || _soort is null || _volgnummer < 0 || _sha256 is null || _lengte < 0 || _positie < 0
                ? null
                : new Grootboekrecord
                {
                    Soort = _soort.Value,
                    Keten = _keten,
                    Volgnummer = _volgnummer,
                    MutatieId = _mutatieId,
                    Versie = _versie,
                    Tijd = _tijd,
                    IncidentBegin = _begin,
                    Origineel = new Origineelplaats(_keten, _positie, _origineelBegin, _lengte),
                    InvoerHash = _sha256,
                    Route = _route,
                    Urgentie = _urgentie,
                    Criteria = _criteria,
                    Eigenaar = _eigenaar,
                    AangebodenAan = _aangebodenAan,
                    Gemeente = _gemeente,
                    VeiligThuis = _veiligThuis,
                    Radar = _radar,
                    Onvolledig = _onvolledig,
                    HeeftAanvulverzoek = _aanvulverzoek,
                    Herbeoordeling = _herbeoordeling,
                    Geteld = _geteld,
                    Signalen = _signalen,
                    Uitvoer = _uitvoer,
                    Beleid = _beleid,
                    Referentie = _referentie,
                    Model = _model,
                    Vervangt = _vervangt,
                    Vorige = _vorige,
                };

        private static Recordsoort? Soort(string? naam) => naam switch
        {
            "besluit" => Recordsoort.Besluit,
            "herhaling" => Recordsoort.Herhaling,
            "achterhaald" => Recordsoort.Achterhaald,
            "quarantaine" => Recordsoort.Quarantaine,
            _ => null,
        };

        private static Urgentie Urgentie(string? naam) => naam switch
        {
            "spoed" => Core.Besluiten.Urgentie.Spoed,
            "regulier" => Core.Besluiten.Urgentie.Regulier,
            _ => Core.Besluiten.Urgentie.Geen,
        };

        private static bool Next(ref Utf8JsonReader reader) =>
            reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray);

        private void Betreft(ref Utf8JsonReader reader)
        {
            while (Next(ref reader))
            {
                var id = reader.ValueTextEquals("mutatieId"u8);
                reader.Read();
                if (id)
                {
                    _mutatieId = reader.GetString();
                }
                else
                {
                    _versie = reader.GetInt32();
                }
            }
        }

        private void Invoer(ref Utf8JsonReader reader)
        {
            while (Next(ref reader))
            {
                var naam = reader.GetString();
                reader.Read();
                switch (naam)
                {
                    case "positie": _positie = reader.GetInt64(); break;
                    case "sha256": _sha256 = reader.GetString(); break;
                    case "origineel": Origineel(ref reader); break;
                    default: reader.Skip(); break;
                }
            }
        }

        private void Origineel(ref Utf8JsonReader reader)
        {
            while (Next(ref reader))
            {
                var begin = reader.ValueTextEquals("begin"u8);
                reader.Read();
                if (begin)
                {
                    _origineelBegin = reader.GetInt64();
                }
                else
                {
                    _lengte = reader.GetInt64();
                }
            }
        }

        private void Criteria(ref Utf8JsonReader reader)
        {
            while (Next(ref reader))
            {
                var bekend = Criteriumlijst.TryLees(reader.GetString()!, out var criterium);
                reader.Read();
                if (bekend && Elementen.TryLees(reader.GetString()!, out Toestand toestand))
                {
                    _criteria |= Besluitkern.Toestandsbits(criterium, toestand);
                }
            }
        }

        private static string? Partij(ref Utf8JsonReader reader)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                return null;
            }

            string? soort = null, code = null;
            while (Next(ref reader))
            {
                var isSoort = reader.ValueTextEquals("soort"u8);
                reader.Read();
                if (isSoort)
                {
                    soort = reader.GetString();
                }
                else
                {
                    code = reader.GetString();
                }
            }

            return $"{soort}/{code}";
        }
    }
}
