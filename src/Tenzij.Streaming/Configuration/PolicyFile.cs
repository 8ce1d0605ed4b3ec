using System.Security.Cryptography;
using Tenzij.Core.Beleid;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Streaming.Configuration;

/// <summary>Reads <c>config/beleid.yaml</c> and refuses one that would break a safety rule.</summary>
public static class PolicyFile
{
    private const string Schema = "beleid/1";

    /// <exception cref="ConfigurationException">With every problem in the file.</exception>
    public static Beleidsregels Read(string file, byte[] utf8) => StrictYaml.Read(file, utf8, (_, root) =>
    {
        root.Choice("schema", Schema);
        var nationaal = Drempels(root.Section("drempels"), null);
        var overschrijvingen = root.Section("overschrijvingen", required: false);
        var rechtstreeks = root.Section("rechtstreeks");
        var beleid = new Beleidsregels
        {
            Versie = root.Text("versie"),
            Hash = Convert.ToHexStringLower(SHA256.HashData(utf8)),
            Landelijk = nationaal,
            PerRegio = Overschrijvingen(overschrijvingen.Section("regio", required: false), "VT", nationaal),
            PerEenheid = Overschrijvingen(overschrijvingen.Section("eenheid", required: false), "RE", nationaal),
            Gewichten = PerElement(root.Section("elementen"), out var poorten),
            Poorten = poorten,
            Criteriumsoorten = Soorten(root.Section("criteria")),
            Structureel = Structureel(root.Section("structureel")),
            Termijnen = Termijnen(root.Section("termijnen")),
            RechtstreeksStandaard = Stand(rechtstreeks, "standaard"),
            RechtstreeksPerGemeente = Gemeenten(rechtstreeks.Section("gemeenten", required: false)),
        };
        foreach (var (sleutel, melding) in Beleidscontrole.Controleer(beleid))
        {
            root.Error(sleutel.Split('.')[0], sleutel == sleutel.Split('.')[0] ? melding : $"{sleutel[(sleutel.IndexOf('.', StringComparison.Ordinal) + 1)..]} {melding}");
        }

        return beleid;
    });

    private static Drempels Drempels(YamlSection section, Drempels? standaard) => new(
        section.Number("volledigheidMinimum", standaard?.VolledigheidMinimum ?? double.NaN),
        section.Number("kansVoldoende", standaard?.KansVoldoende ?? double.NaN),
        section.Number("kansOnvoldoende", standaard?.KansOnvoldoende ?? double.NaN));

    private static Dictionary<string, Drempels> Overschrijvingen(YamlSection section, string prefix, Drempels nationaal)
    {
        var drempels = new Dictionary<string, Drempels>(StringComparer.Ordinal);
        foreach (var code in section.Keys)
        {
            drempels[code] = Drempels(section.Section(code), nationaal);
            if (!code.StartsWith(prefix, StringComparison.Ordinal) || code.Length != 4)
            {
                section.Error(code, $"must be a code such as {prefix}01");
            }
        }

        return drempels;
    }

    private static int[] PerElement(YamlSection section, out bool[] poorten)
    {
        var gewichten = new int[Elementen.Aantal];
        poorten = new bool[Elementen.Aantal];
        for (var i = 0; i < Elementen.Aantal; i++)
        {
            var element = section.Section(((Element)i).Naam());
            gewichten[i] = element.Whole("gewicht");
            poorten[i] = element.Truth("poort", false);
        }

        return gewichten;
    }

    private static Criteriumsoort[] Soorten(YamlSection section)
    {
        var soorten = new Criteriumsoort[Criteriumlijst.Aantal];
        for (var i = 0; i < soorten.Length; i++)
        {
            soorten[i] = section.Choice(((Criterium)i).Naam(), "informatief", "regulier", "spoed") switch
            {
                "spoed" => Criteriumsoort.Spoed,
                "regulier" => Criteriumsoort.Regulier,
                _ => Criteriumsoort.Informatief,
            };
        }

        return soorten;
    }

    private static StructureelRegel Structureel(YamlSection section) =>
        new(section.Whole("vensterMaanden"), section.Whole("aantal"));

    private static Termijnregels Termijnen(YamlSection section) => new(
        section.Whole("veiligThuis"), section.Whole("lokaalTeam"), section.Whole("intake"), section.Whole("aanvulling"));

    private static Dictionary<string, RechtstreekseLevering> Gemeenten(YamlSection section)
    {
        var standen = new Dictionary<string, RechtstreekseLevering>(StringComparer.Ordinal);
        foreach (var code in section.Keys)
        {
            standen[code] = Stand(section, code);
            if (!code.StartsWith("GM", StringComparison.Ordinal) || code.Length != 6)
            {
                section.Error(code, "must be a code such as GM0363");
            }
        }

        return standen;
    }

    private static RechtstreekseLevering Stand(YamlSection section, string key) => section.Choice(key, "aan", "advies", "uit") switch
    {
        "aan" => RechtstreekseLevering.Aan,
        "advies" => RechtstreekseLevering.Advies,
        _ => RechtstreekseLevering.Uit,
    };
}
