using System.Reflection;
using Hl7.Fhir.Introspection;
using Hl7.Fhir.Model;

namespace Tenzij.Tests.Fhir;

/// <summary>
/// Every literal reference leads to an entry (or a contained resource) of a type that the element allows; a logical one
/// names an allowed type and an identifier. And from the header every entry can be reached.
/// </summary>
internal static class Verwijzingen
{
    public static IEnumerable<string> Controleer(Bundle bundle)
    {
        var entries = bundle.Entry.Where(e => e.FullUrl is not null && e.Resource is not null)
            .GroupBy(e => e.FullUrl!).ToDictionary(g => g.Key, g => g.First().Resource!);
        foreach (var entry in bundle.Entry.Where(e => e.Resource is not null))
        {
            foreach (var (verwijzing, plek, toegestaan) in Vind(entry.Resource!, entry.Resource!.TypeName))
            {
                if (Beoordeel(verwijzing, toegestaan, entry.Resource, entries) is { } fout)
                {
                    yield return $"verwijzing: {plek} {fout}";
                }
            }
        }

        foreach (var url in Onbereikbaar(bundle, entries))
        {
            yield return "onbereikbaar: " + url;
        }
    }

    private static string? Beoordeel(
        ResourceReference verwijzing, string[]? toegestaan, Resource houder, Dictionary<string, Resource> entries)
    {
        string? soort;
        if (verwijzing.Reference is not { } url)
        {
            if (verwijzing.Identifier?.Value is null)
            {
                return "wijst nergens naar";
            }

            soort = verwijzing.Type;
        }
        else if (url.StartsWith('#'))
        {
            soort = (houder as DomainResource)?.Contained.FirstOrDefault(c => "#" + c.Id == url)?.TypeName;
            if (soort is null)
            {
                return "wijst naar een ingesloten resource die er niet is";
            }
        }
        else if (entries.TryGetValue(url, out var doel))
        {
            soort = doel.TypeName;
        }
        else
        {
            return "wijst naar een entry die er niet is";
        }

        return soort is null || toegestaan is null || toegestaan.Contains(soort) || toegestaan.Contains("Resource")
            ? null
            : $"wijst naar een {soort}, mag: {string.Join('|', toegestaan)}";
    }

    private static IEnumerable<(ResourceReference Verwijzing, string Plek, string[]? Toegestaan)> Vind(Base houder, string plek)
    {
        foreach (var (naam, waarde) in houder.EnumerateElements())
        {
            var kinderen = waarde is IEnumerable<Base> lijst ? lijst : waarde is Base een ? [een] : [];
            foreach (var kind in kinderen)
            {
                if (kind is ResourceReference verwijzing)
                {
                    yield return (verwijzing, plek + "." + naam, Toegestaan(houder, naam));
                }

                foreach (var dieper in Vind(kind, plek + "." + naam))
                {
                    yield return dieper;
                }
            }
        }
    }

    private static string[]? Toegestaan(Base houder, string naam) =>
        ModelInfo.ModelInspector.FindClassMapping(houder.GetType())?.FindMappedElementByName(naam)?
            .NativeProperty?.GetCustomAttribute<ReferencesAttribute>()?.Resources is { Length: > 0 } soorten ? soorten : null;

    private static IEnumerable<string> Onbereikbaar(Bundle bundle, Dictionary<string, Resource> entries)
    {
        var gezien = new HashSet<string>();
        var open = new Queue<string>(bundle.Entry.Take(1).Select(e => e.FullUrl).OfType<string>());
        while (open.TryDequeue(out var url))
        {
            if (gezien.Add(url) && entries.TryGetValue(url, out var resource))
            {
                foreach (var (verwijzing, _, _) in Vind(resource, string.Empty))
                {
                    open.Enqueue(verwijzing.Reference ?? string.Empty);
                }
            }
        }

        return entries.Keys.Where(url => !gezien.Contains(url));
    }
}
