using System.Reflection;
using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Tenzij.Testing;
using Assembly = System.Reflection.Assembly;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Tenzij.Tests.Tidy;

/// <summary>Who may reference whom.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Tenzij.Core"] = [],
        ["Tenzij.Classification"] = ["Tenzij.Core"],
        ["Tenzij.Fhir"] = ["Tenzij.Core"],
        ["Tenzij.Streaming"] = ["Tenzij.Core"],
        ["Tenzij.Kafka"] = ["Tenzij.Core", "Tenzij.Streaming"],
    };

    private static readonly Dictionary<string, string> OnlyUser = new()
    {
        ["Microsoft.ML"] = "Tenzij.Classification",
        ["Hl7.Fhir"] = "Tenzij.Fhir",
        ["Confluent.Kafka"] = "Tenzij.Kafka",
    };

    private static readonly Architecture Architecture = new ArchLoader().LoadAssemblies([.. Allowed.Keys.Select(Assembly.Load)]).Build();

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_OnlyWhatTheHouseAllows(string project)
    {
        var file = XDocument.Load(RepoRoot.File("src", project, project + ".csproj"));
        var found = file.Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Subset(Allowed[project].ToHashSet(), found.ToHashSet());
    }

    [Fact]
    public void Core_References_NoPackage() =>
        Assert.Empty(XDocument.Load(RepoRoot.File("src", "Tenzij.Core", "Tenzij.Core.csproj")).Descendants("PackageReference"));

    [Fact]
    public void Vendor_Namespaces_AreKnownToOneProjectOnly()
    {
        foreach (var (vendor, user) in OnlyUser)
        {
            var offenders = Architecture.Types
                .Where(t => !t.Assembly.Name.StartsWith(user, StringComparison.Ordinal))
                .Where(t => t.Dependencies.Any(d => d.Target.FullName.StartsWith(vendor + ".", StringComparison.Ordinal)))
                .Select(t => t.FullName);
            Assert.Empty(offenders);
        }
    }

    [Fact]
    public void Vendor_Types_AreInNoPublicSurface()
    {
        foreach (var (vendor, user) in OnlyUser)
        {
            var offenders = from type in Assembly.Load(user).GetExportedTypes()
                            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                            from used in Used(member)
                            where used.Namespace?.StartsWith(vendor, StringComparison.Ordinal) == true
                            select $"{type.Name}.{member.Name}: {used.FullName}";
            Assert.Empty(offenders);
        }
    }

    [Fact]
    public void Core_DependsOn_NoOtherRoom() =>
        Assert.True(Types().That().ResideInAssembly(Assembly.Load("Tenzij.Core"))
            .Should().NotDependOnAny(Types().That().ResideInAssembly(Assembly.Load("Tenzij.Streaming"), Assembly.Load("Tenzij.Fhir")))
            .HasNoViolations(Architecture));

    private static IEnumerable<System.Type> Used(MemberInfo member) => member switch
    {
        MethodInfo m => [m.ReturnType, .. m.GetParameters().Select(p => p.ParameterType)],
        ConstructorInfo c => c.GetParameters().Select(p => p.ParameterType),
        PropertyInfo p => [p.PropertyType],
        FieldInfo f => [f.FieldType],
        _ => [],
    };
}
