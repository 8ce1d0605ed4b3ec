using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tenzij.Core.Referentie;

namespace Tenzij.Streaming.Configuration;

/// <summary>
/// Reads the dated reference data: <c>gemeenten.csv</c>, <c>veiligthuisregios.csv</c>, <c>eenheden.csv</c> and
/// <c>eindpunten.yaml</c>.
/// </summary>
public static class ReferenceFiles
{
    public static readonly IReadOnlyList<string> Names =
        ["gemeenten.csv", "veiligthuisregios.csv", "eenheden.csv", "eindpunten.yaml"];

    /// <param name="read">Gives the bytes of one of <see cref="Names"/>.</param>
    /// <exception cref="ConfigurationException">With every problem in the files.</exception>
    public static Referentiegegevens Read(Func<string, byte[]> read)
    {
        var bytes = Names.Select(read).ToArray();
        var errors = new List<ConfigurationError>();
        var regios = Table(Names[1], bytes[1], 2, errors).ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
        var eenheden = Table(Names[2], bytes[2], 2, errors).ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
        var gemeenten = Gemeenten(bytes[0], regios, eenheden, errors);
        if (errors.Count > 0)
        {
            throw new ConfigurationException(errors);
        }

        return StrictYaml.Read(Names[3], bytes[3], (_, root) =>
        {
            root.Choice("schema", "eindpunten/1");
            var eindpunten = new Dictionary<string, string>(StringComparer.Ordinal);
            Eindpunten(root.Section("veiligThuis"), regios.Keys, eindpunten);
            Eindpunten(root.Section("lokaalTeam"), gemeenten.Keys, eindpunten);
            return new Referentiegegevens
            {
                Hash = Hash(bytes),
                Gemeenten = gemeenten,
                VeiligThuisRegios = regios,
                Eenheden = eenheden,
                Terugvalregio = Terugval(root.Section("terugvalregio"), eenheden.Keys, regios),
                Eindpunten = eindpunten,
            };
        });
    }

    /// <summary>SHA-256 over name and content hash of each file, so that one hash names them all.</summary>
    private static string Hash(byte[][] files)
    {
        var text = new StringBuilder();
        for (var i = 0; i < files.Length; i++)
        {
            text.Append(Names[i]).Append(' ').Append(Convert.ToHexStringLower(SHA256.HashData(files[i]))).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static Dictionary<string, Gemeente> Gemeenten(
        byte[] csv, Dictionary<string, string> regios, Dictionary<string, string> eenheden, List<ConfigurationError> errors)
    {
        var gemeenten = new Dictionary<string, Gemeente>(StringComparer.Ordinal);
        var line = 1;
        foreach (var rij in Table(Names[0], csv, 5, errors))
        {
            line++;
            if (!regios.ContainsKey(rij[2]) || !eenheden.ContainsKey(rij[3])
                || !DateOnly.TryParseExact(rij[4], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var vanaf))
            {
                errors.Add(new ConfigurationError(Names[0], line, rij[0], "names an unknown region or unit, or no date"));
                continue;
            }

            // A later row of the same municipality replaces the earlier one: the table is dated.
            if (!gemeenten.TryGetValue(rij[0], out var eerder) || eerder.GeldigVanaf <= vanaf)
            {
                gemeenten[rij[0]] = new Gemeente(rij[0], rij[1], rij[2], rij[3], vanaf);
            }
        }

        return gemeenten;
    }

    private static List<string[]> Table(string name, byte[] csv, int columns, List<ConfigurationError> errors)
    {
        var rows = new List<string[]>();
        var lines = Encoding.UTF8.GetString(csv).Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = Cells(lines[i].TrimEnd('\r'));
            if (cells.Length == columns)
            {
                rows.Add(cells);
            }
            else if (lines[i].Trim().Length > 0)
            {
                errors.Add(new ConfigurationError(name, i + 1, "", $"has {cells.Length} columns, must have {columns}"));
            }
        }

        return rows;
    }

    // RFC 4180 without line ends inside a cell, which these tables do not have.
    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[i++]);
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }

    private static Dictionary<string, string> Terugval(
        YamlSection section, IEnumerable<string> eenheden, Dictionary<string, string> regios)
    {
        var terugval = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var eenheid in eenheden)
        {
            terugval[eenheid] = section.Choice(eenheid, [.. regios.Keys]);
        }

        return terugval;
    }

    private static void Eindpunten(YamlSection section, IEnumerable<string> codes, Dictionary<string, string> eindpunten)
    {
        var patroon = section.Text("standaard");
        var eigen = section.Section("eigen", required: false);
        foreach (var code in codes)
        {
            eindpunten[code] = eigen.OptionalText(code) ?? patroon.Replace("{code}", code.ToLowerInvariant(), StringComparison.Ordinal);
        }
    }
}
