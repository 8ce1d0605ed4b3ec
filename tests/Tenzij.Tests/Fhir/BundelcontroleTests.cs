using System.Text;
using System.Text.Json.Nodes;
using Tenzij.Testing.Zaken;
using Xunit;

namespace Tenzij.Tests.Fhir;

/// <summary>The checker checked: 33 faults, one at a time, in a valid bundle; each must be found, by the rule that is for it.</summary>
public sealed class BundelcontroleTests
{
    private static readonly string Geldig =
        Encoding.UTF8.GetString(BundelTests.Bundels(GewoneZaak.Maak(spoed: true)).Single().Inhoud.Span);

    private static readonly Dictionary<string, (string Regel, Action<Bundel> Maak)> Fouten = new()
    {
        ["a1 Task.intent missing"] = ("parser", b => b["Task"].Remove("intent")),
        ["a2 Flag.code missing"] = ("parser", b => b["Flag"].Remove("code")),
        ["a3 Provenance.agent missing"] = ("parser", b => b["Provenance"].Remove("agent")),
        ["a4 MessageHeader.source missing"] = ("parser", b => b["MessageHeader"].Remove("source")),
        ["b1 Task.status not in the value set"] = ("parser", b => b["Task"]["status"] = "foo"),
        ["b2 Patient.gender not in the value set"] = ("parser", b => b["Patient"]["gender"] = "vrouw"),
        ["b3 entity.role not in the value set"] = ("parser", b => b["Provenance"]["entity"]![0]!["role"] = "foo"),
        ["c1 unknown property"] = ("parser", b => b["Task"]["kleur"] = "rood"),
        ["c2 unknown nested property"] = ("parser", b => b["Task"]["code"]!["kleur"] = "rood"),
        ["d1 no such month"] = ("parser", b => b["Patient"]["birthDate"] = "2020-13-45"),
        ["d2 no such day"] = ("parser", b => b["Patient"]["birthDate"] = "2023-02-30"),
        ["d3 text for a boolean"] = ("parser", b => b["Organization"]["active"] = "true"),
        ["d4 dateTime without zone"] = ("parser", b => b["QuestionnaireResponse"]["authored"] = "2026-02-15T00:02:00"),
        ["d5 instant without zone"] = ("instant", b => b["Provenance"]["recorded"] = "2026-02-15T00:02:00"),
        ["d6 fraction for an integer"] = ("parser", b => b.Invoer()["valueInteger"] = 3.5),
        ["d7 empty string"] = ("parser", b => b["Patient"]["name"]![0]!["family"] = ""),
        ["d8 two values"] = ("keuze", b => b["Task"]["input"]![0]!["valueString"] = "ook dit"),
        ["e1 dangling urn:uuid"] = ("verwijzing", b => b["Task"]["for"]!["reference"] = "urn:uuid:00000000-0000-4000-8000-000000000000"),
        ["e2 dangling contained"] = ("ref-1", b => b["Task"]["for"]!["reference"] = "#weg"),
        ["e3 wrong target type"] = ("verwijzing", b => b["Provenance"]["agent"]![0]!["who"]!["reference"] = b.Url("Task")),
        ["f1 per-1"] = ("per-1", b => b["Task"]["restriction"]!["period"]!["start"] = "2099-01-01"),
        ["f2 bdl-7"] = ("bdl-7", b => b.Entry(1)["fullUrl"] = b.Url("Patient")),
        ["f3 bdl-12"] = ("bdl-12", b => b.Verwissel(0, 1)),
        ["f4 bdl-1"] = ("bdl-1", b => b.Wortel["total"] = 3),
        ["f5 qrs-1"] = ("qrs-1", b => b["QuestionnaireResponse"]["item"]![0]!["item"] = JsonNode.Parse("""[{"linkId":"x"}]""")),
        ["f6 inv-1"] = ("inv-1", b => b["Task"]["lastModified"] = "2001-01-01T00:00:00+01:00"),
        ["f7 cpt-2"] = ("cpt-2", b => b["Practitioner"]["telecom"]![0]!.AsObject().Remove("system")),
        ["f8 org-1"] = ("org-1", b => Leeg(b["Organization"])),
        ["g1 object for an array"] = ("parser", b => b["Patient"]["name"] = JsonNode.Parse("""{"family":"X"}""")),
        ["g2 array for one"] = ("parser", b => b["Task"]["status"] = JsonNode.Parse("""["requested"]""")),
        ["g3 empty array"] = ("parser", b => b["Patient"]["name"] = new JsonArray()),
        ["g4 empty object"] = ("parser", b => b["Task"]["code"] = new JsonObject()),
        ["h1 unknown resource"] = ("parser", b => b["Flag"]["resourceType"] = "Vlag"),
    };

    public static TheoryData<string> Namen => [.. Fouten.Keys];

    [Fact]
    public void Check_ValidBundle_FindsNothing() => Assert.Empty(Bundelcontrole.Controleer(Encoding.UTF8.GetBytes(Geldig)));

    [Fact]
    public void Check_HasAllThirtyThreeFaults() => Assert.Equal(33, Fouten.Count);

    [Theory]
    [MemberData(nameof(Namen))]
    public void Check_OneFault_IsFoundByItsRule(string naam)
    {
        var (regel, maak) = Fouten[naam];
        var bundel = new Bundel(JsonNode.Parse(Geldig)!.AsObject());
        maak(bundel);
        var gevonden = Bundelcontrole.Controleer(Encoding.UTF8.GetBytes(bundel.Wortel.ToJsonString()));
        Assert.Contains(gevonden, f => f.StartsWith(regel + ":", StringComparison.Ordinal));
    }

    private static void Leeg(JsonObject organization)
    {
        organization.Remove("identifier");
        organization.Remove("name");
    }

    /// <summary>A bundle as JSON, by the first resource of a type.</summary>
    private sealed class Bundel(JsonObject wortel)
    {
        public JsonObject Wortel => wortel;

        public JsonObject this[string soort] => Vind(soort)["resource"]!.AsObject();

        public JsonObject Entry(int nummer) => wortel["entry"]![nummer]!.AsObject();

        public string Url(string soort) => Vind(soort)["fullUrl"]!.GetValue<string>();

        public JsonObject Invoer()
        {
            var invoer = this["Task"]["input"]!.AsArray()[^1]!.AsObject();
            invoer.Remove(invoer.Single(v => v.Key.StartsWith("value", StringComparison.Ordinal)).Key);
            return invoer;
        }

        public void Verwissel(int een, int ander)
        {
            var (a, b) = (Entry(een).DeepClone(), Entry(ander).DeepClone());
            wortel["entry"]![een] = b;
            wortel["entry"]![ander] = a;
        }

        private JsonObject Vind(string soort) => wortel["entry"]!.AsArray()
            .Select(e => e!.AsObject()).First(e => e["resource"]!["resourceType"]!.GetValue<string>() == soort);
    }
}
