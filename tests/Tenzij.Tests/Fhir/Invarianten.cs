using System.Collections.Concurrent;
using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;
using Hl7.FhirPath;
using Hl7.FhirPath.Expressions;

namespace Tenzij.Tests.Fhir;

/// <summary>
/// The error invariants of HL7's R4 definitions (4.0.1) for the resources and datatypes in our bundles, run with Firely's
/// FHIRPath engine. The expressions are HL7's own; <c>ref-1</c> is without its two trace() calls.
/// </summary>
internal static class Invarianten
{
    private static readonly (Type Soort, string Sleutel, string Expressie)[] Tabel =
    [
        (typeof(Bundle), "bdl-1", "total.empty() or (type = 'searchset') or (type = 'history')"),
        (typeof(Bundle), "bdl-2", "entry.search.empty() or (type = 'searchset')"),
        (typeof(Bundle), "bdl-3", "entry.all(request.exists() = (%resource.type = 'batch' or %resource.type = 'transaction' or %resource.type = 'history'))"),
        (typeof(Bundle), "bdl-4", "entry.all(response.exists() = (%resource.type = 'batch-response' or %resource.type = 'transaction-response' or %resource.type = 'history'))"),
        (typeof(Bundle), "bdl-7", "(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl&resource.meta.versionId).isDistinct()"),
        (typeof(Bundle), "bdl-12", "type = 'message' implies entry.first().resource.is(MessageHeader)"),
        (typeof(Bundle.EntryComponent), "bdl-5", "resource.exists() or request.exists() or response.exists()"),
        (typeof(Bundle.EntryComponent), "bdl-8", "fullUrl.exists() implies fullUrl.contains('/_history/').not()"),
        (typeof(DomainResource), "dom-2", "contained.contained.empty()"),
        (typeof(DomainResource), "dom-3", "contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '#').exists()).not()).empty()"),
        (typeof(DomainResource), "dom-4", "contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()"),
        (typeof(DomainResource), "dom-5", "contained.meta.security.empty()"),
        (typeof(Hl7.Fhir.Model.Task), "inv-1", "lastModified.exists().not() or authoredOn.exists().not() or lastModified >= authoredOn"),
        (typeof(Patient.ContactComponent), "pat-1", "name.exists() or telecom.exists() or address.exists() or organization.exists()"),
        (typeof(Organization), "org-1", "(identifier.count() + name.count()) > 0"),
        (typeof(Organization), "org-2", "address.where(use = 'home').empty()"),
        (typeof(Organization), "org-3", "telecom.where(use = 'home').empty()"),
        (typeof(QuestionnaireResponse.ItemComponent), "qrs-1", "(answer.exists() and item.exists()).not()"),
        (typeof(Period), "per-1", "start.hasValue().not() or end.hasValue().not() or (start <= end)"),
        (typeof(ContactPoint), "cpt-2", "value.empty() or system.exists()"),
        (typeof(ResourceReference), "ref-1", "reference.startsWith('#').not() or (reference.substring(1) in %rootResource.contained.id)"),
        (typeof(Attachment), "att-1", "data.empty() or contentType.exists()"),
        (typeof(Extension), "ext-1", "extension.exists() != value.exists()"),
        (typeof(Element), "ele-1", "hasValue() or (children().count() > id.count())"),
    ];

    private static readonly (Type Soort, string Sleutel, CompiledExpression Expressie)[] Gecompileerd =
        [.. Tabel.Select(r => (r.Soort, r.Sleutel, new FhirPathCompiler(MetFhirFuncties()).Compile(r.Expressie)))];

    private static readonly ConcurrentDictionary<Type, (Type Soort, string Sleutel, CompiledExpression Expressie)[]> PerSoort = new();

    public static IEnumerable<string> Controleer(Bundle bundle)
    {
        foreach (var fout in Controleer(bundle.ToPocoNode(ModelInfo.ModelInspector, null), daalInResources: false))
        {
            yield return fout;
        }

        foreach (var entry in bundle.Entry.Where(e => e.Resource is not null))
        {
            foreach (var fout in Controleer(entry.Resource!.ToPocoNode(ModelInfo.ModelInspector, null), daalInResources: true))
            {
                yield return fout;
            }
        }
    }

    private static IEnumerable<string> Controleer(PocoNode wortel, bool daalInResources)
    {
        var context = new FhirEvaluationContext { Resource = wortel, RootResource = wortel };
        foreach (var knoop in Afdalen(wortel, daalInResources))
        {
            foreach (var (_, sleutel, expressie) in PerSoort.GetOrAdd(knoop.Poco.GetType(), Voor))
            {
                // Nothing to say counts as satisfied, as in every FHIR validator: ref-1 on a logical reference.
                if (!expressie.Predicate(knoop, context))
                {
                    yield return $"{sleutel}: {wortel.Poco.TypeName} {knoop.GetLocation()}";
                }
            }
        }
    }

    private static (Type Soort, string Sleutel, CompiledExpression Expressie)[] Voor(Type soort) =>
        [.. Gecompileerd.Where(r => r.Soort.IsAssignableFrom(soort))];

    private static IEnumerable<PocoNode> Afdalen(PocoNode knoop, bool daalInResources)
    {
        yield return knoop;
        foreach (var kind in knoop.Children().SelectMany(k => k))
        {
            if (daalInResources || kind.Poco is not Resource)
            {
                foreach (var dieper in Afdalen(kind, daalInResources))
                {
                    yield return dieper;
                }
            }
        }
    }

    private static SymbolTable MetFhirFuncties()
    {
        var symbolen = new SymbolTable();
        symbolen.AddStandardFP();
        symbolen.AddFhirExtensions();
        return symbolen;
    }
}
