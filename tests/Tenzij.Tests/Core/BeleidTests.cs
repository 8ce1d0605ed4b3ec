using System.Text;
using Tenzij.Streaming.Configuration;
using Tenzij.Testing;

namespace Tenzij.Tests.Core;

public sealed class BeleidTests
{
    private static readonly string Standaard = File.ReadAllText(RepoRoot.File("config", "beleid.yaml"));

    private static IReadOnlyList<ConfigurationError> Fouten(string oud, string nieuw)
    {
        Assert.Contains(oud, Standaard, StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(Standaard.Replace(oud, nieuw, StringComparison.Ordinal));
        return Assert.Throws<ConfigurationException>(() => PolicyFile.Read("beleid.yaml", bytes)).Errors;
    }

    [Theory]
    [InlineData("verwurging: spoed", "verwurging: regulier", "verwurging is spoed in the published criteria and cannot be made lighter")]
    [InlineData("stalking: regulier", "stalking: informatief", "stalking is regulier in the published criteria and cannot be made lighter")]
    [InlineData("volledigheidMinimum: 0.70", "volledigheidMinimum: 0.3", "volledigheidMinimum is 0.3, must be 0.5 to 1")]
    [InlineData("volledigheidMinimum: 0.70", "volledigheidMinimum: .nan", "volledigheidMinimum: is '.nan', must be a number")]
    [InlineData("melder: { gewicht: 1, poort: true }", "melder: { gewicht: 1 }", "melder.poort is a gate")]
    [InlineData("aantal: 3", "aantal: 9", "aantal is 9, must be 2 to 3")]
    [InlineData("standaard: aan", "standaard: misschien", "must be one of aan, advies, uit")]
    [InlineData("versie: \"2026-11\"", "versoin: x", "versoin: is not a known key")]
    [InlineData("  gemeenten: {}", "  gemeenten: { Amsterdam: uit }", "must be a code such as GM0363")]
    public void PolicyFile_UnsafeOrUnknown_IsRefusedByFileLineAndKey(string oud, string nieuw, string melding)
    {
        var fouten = Fouten(oud, nieuw);

        Assert.Contains(fouten, f => f.ToString().Contains(melding, StringComparison.Ordinal) && f.Line > 0 && f.File == "beleid.yaml");
    }

    [Fact]
    public void PolicyFile_SeveralProblems_AreToldAllAtOnce()
    {
        var fouten = Fouten("  acuutGevaar: spoed\n  verwurging: spoed", "  acuutGevaar: informatief\n  verwurging: x\n  zomaar: 1");

        Assert.True(fouten.Count >= 3, string.Join('\n', fouten));
    }

    [Fact]
    public void PolicyFile_MadeHeavier_IsAccepted()
    {
        var bytes = Encoding.UTF8.GetBytes(Standaard.Replace("stalking: regulier", "stalking: spoed", StringComparison.Ordinal));

        var beleid = PolicyFile.Read("beleid.yaml", bytes);

        Assert.NotEqual(Voorbeelden.Beleid.Hash, beleid.Hash);
    }

    [Fact]
    public void PseudonymKeys_Production_RefusesTheDevelopmentKeyAndNone()
    {
        var openbaar = Convert.ToBase64String(Encoding.ASCII.GetBytes("tenzij-ontwikkelsleutel-openbaar-niet-geheim"));

        Assert.Throws<ConfigurationException>(() => PseudonymKeys.Read(_ => null, productie: true));
        Assert.Throws<ConfigurationException>(() => PseudonymKeys.Read(n => n == PseudonymKeys.Variable ? openbaar : null, productie: true));
        Assert.True(PseudonymKeys.Read(_ => null, productie: false).IsOntwikkeling);
        var eigen = Convert.ToBase64String(new byte[32]);
        Assert.Equal(2, PseudonymKeys.Read(n => n == PseudonymKeys.Variable ? $"{eigen},{openbaar[..^4]}{"AAAA"}" : null, false).Aantal);
        Assert.Throws<ConfigurationException>(() => PseudonymKeys.Read(n => n == PseudonymKeys.Variable ? "a2ort" : null, false));
    }
}
