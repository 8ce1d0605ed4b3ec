using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Tenzij.Core.Berichten;
using Tenzij.Fhir;
using Tenzij.Testing;
using Tenzij.Testing.Zaken;

namespace Tenzij.Benchmarks;

/// <summary>
/// Encoding one bundle, from the decision to bytes, against Firely serialising the same bundle ready made. Goal: at most
/// 1.5 times.
/// </summary>
[MemoryDiagnoser]
public class EncodeBenchmarks : IDisposable
{
    private static readonly JsonSerializerOptions Opties = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    private readonly Berichtenmaker _maker = new(Voorbeelden.Referentie);
    private readonly List<Bericht> _berichten = [];
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private Utf8JsonWriter _writer = null!;
    private Zaak _zaak = null!;
    private Bundle _bundle = null!;

    /// <summary>With spoed the bundle is for Veilig Thuis, else for the local team.</summary>
    [Params(true, false)]
    public bool Spoed { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _zaak = GewoneZaak.Maak(Spoed);
        _maker.MaakBundel(_zaak, _berichten);
        _bundle = JsonSerializer.Deserialize<Bundle>(_berichten[0].Inhoud.Span, Opties)!;
        _writer = new Utf8JsonWriter(
            _buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public int SerialiseReadyMadeBundle()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, _bundle, Opties);
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public int EncodeBundle()
    {
        _berichten.Clear();
        _maker.MaakBundel(_zaak, _berichten);
        return _berichten.Count;
    }

    [Benchmark]
    public int EncodeEveryMessage()
    {
        _berichten.Clear();
        _maker.Maak(_zaak, _berichten);
        return _berichten.Count;
    }
}
