using System.Text.Json;

namespace Tenzij.Core.Mutaties;

/// <summary>
/// Reads one report from JSON in one pass and collects every fault on the way. The path is kept as segments and becomes
/// text only when there is a fault to tell.
/// </summary>
internal ref partial struct MutatieLezer
{
    private readonly (string? Naam, int Index)[] _pad = new (string?, int)[8];
    private int _diepte;
    private Utf8JsonReader _json;
    private List<Fout>? _fouten;

    private string? _mutatieId;
    private int? _versie;
    private string? _eenheid;

    public MutatieLezer(ReadOnlySpan<byte> utf8, Fout? eerste)
    {
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MutatieDecoder.DiepteMax });
        _fouten = eerste is null ? null : [eerste];
    }

    public Leesresultaat Lees()
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Meld(Foutcodes.Soort, Beschrijving(_json.TokenType), "een JSON-object");
            _json.Skip();
            _json.Read();
            return new Leesresultaat(Afwijzing());
        }

        var mutatie = LeesMutatie();

        // Anything but white space after the object makes the reader throw.
        _json.Read();
        return mutatie is not null && _fouten is null ? new Leesresultaat(mutatie) : new Leesresultaat(Afwijzing());
    }

    public Rejection Afbreken(Fout fout)
    {
        (_fouten ??= []).Add(fout);
        return Afwijzing();
    }

    private readonly Rejection Afwijzing() => new(_fouten ?? [], _mutatieId, _versie, _eenheid);

    private void Meld(string code, string gevonden, string verwacht) =>
        (_fouten ??= []).Add(new Fout(code, Pad(), gevonden, verwacht));

    private readonly string Pad()
    {
        var pad = new System.Text.StringBuilder("$");
        for (var i = 0; i < _diepte; i++)
        {
            var (naam, index) = _pad[i];
            _ = naam is null
                ? pad.Append(System.Globalization.CultureInfo.InvariantCulture, $"[{index}]")
                : pad.Append('.').Append(naam);
        }

        return pad.ToString();
    }

    private void In(string naam) => _pad[_diepte++] = (naam, 0);

    private void In(int index) => _pad[_diepte++] = (null, index);

    private void Uit() => _diepte--;

    /// <summary>Finds the property in <paramref name="namen"/> and steps onto its value; −1 for one to ignore.</summary>
    private int Eigenschap(byte[][] namen, string[] teksten, ref uint gezien)
    {
        for (var i = 0; i < namen.Length; i++)
        {
            if (_json.ValueTextEquals(namen[i]))
            {
                In(teksten[i]);
                var bit = 1u << i;
                if ((gezien & bit) != 0)
                {
                    Meld(Foutcodes.DubbeleSleutel, "tweemaal dezelfde eigenschap", "eenmaal");
                }

                gezien |= bit;
                _json.Read();
                return i;
            }
        }

        _json.Read();
        _json.Skip();
        return -1;
    }

    private void Verplicht(uint gezien, uint verplicht, string[] teksten)
    {
        for (var ontbreekt = verplicht & ~gezien; ontbreekt != 0; ontbreekt &= ontbreekt - 1)
        {
            In(teksten[System.Numerics.BitOperations.TrailingZeroCount(ontbreekt)]);
            Meld(Foutcodes.Verplicht, "niets", "een waarde");
            Uit();
        }
    }

    /// <summary>True when the value is an object; otherwise the fault is told and the value skipped.</summary>
    private bool BeginObject() => Begin(JsonTokenType.StartObject, "een object");

    private bool BeginLijst() => Begin(JsonTokenType.StartArray, "een lijst");

    private bool Begin(JsonTokenType soort, string verwacht)
    {
        if (_json.TokenType == soort)
        {
            return true;
        }

        Meld(Foutcodes.Soort, Beschrijving(_json.TokenType), verwacht);
        _json.Skip();
        return false;
    }

    private static string Beschrijving(JsonTokenType soort) => soort switch
    {
        JsonTokenType.StartObject => "een object",
        JsonTokenType.StartArray => "een lijst",
        JsonTokenType.String => "een tekst",
        JsonTokenType.Number => "een getal",
        JsonTokenType.True or JsonTokenType.False => "true of false",
        JsonTokenType.Null => "null",
        _ => "niets",
    };
}
