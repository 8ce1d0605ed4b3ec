using System.Globalization;
using System.Text.Json;
using Tenzij.Core.Huishoudens;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Ledger;

/// <summary>The lists of a record, and what decided.</summary>
public static partial class Grootboeklezer
{
    private partial struct Lezing
    {
        private readonly void Geteld(ref Utf8JsonReader reader)
        {
            while (Next(ref reader))
            {
                string? id = null;
                var versie = 0;
                while (Next(ref reader))
                {
                    var isId = reader.ValueTextEquals("mutatieId"u8);
                    reader.Read();
                    if (isId)
                    {
                        id = reader.GetString();
                    }
                    else
                    {
                        versie = reader.GetInt32();
                    }
                }

                _geteld.Add(new GeteldeVersie(id!, versie));
            }
        }

        private readonly void Signalen(ref Utf8JsonReader reader)
        {
            while (Next(ref reader))
            {
                _signalen.Add(new Pseudoniem(UInt128.Parse(reader.GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            }
        }

        private readonly void Uitvoer(ref Utf8JsonReader reader)
        {
            while (Next(ref reader))
            {
                string? naar = null, id = null, sha256 = null;
                while (Next(ref reader))
                {
                    var naam = reader.GetString();
                    reader.Read();
                    switch (naam)
                    {
                        case "naar": naar = reader.GetString(); break;
                        case "id": id = reader.GetString(); break;
                        default: sha256 = reader.GetString(); break;
                    }
                }

                _uitvoer.Add(new Uitvoerverwijzing(naar!, id!, sha256!));
            }
        }

        private void Hashes(ref Utf8JsonReader reader)
        {
            while (Next(ref reader))
            {
                var naam = reader.GetString();
                reader.Read();
                switch (naam)
                {
                    case "beleid": _beleid = reader.GetString(); break;
                    case "referentie": _referentie = reader.GetString(); break;
                    default: _model = reader.GetString(); break;
                }
            }
        }
    }
}
