using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Tenzij.Streaming.Reading;
using Tenzij.Testing;

namespace Tenzij.Tests.Streaming.Reading;

public sealed class RecordReaderTests
{
    private const string Mark = "\uFEFF";

    public static TheoryData<string, string[]> Splits => new()
    {
        { "", [] },
        { "  \n\r\n\t\n", [] },
        { "{\"a\":1}\n{\"a\":2}\n", ["{\"a\":1}", "{\"a\":2}"] },
        { Mark + "{\"a\":1}\r\n\r\n   \r\n{\"a\":2}\r\n", ["{\"a\":1}", "{\"a\":2}"] },
        { "{\"a\":1}\n{\"a\":2", ["{\"a\":1}", "{\"a\":2"] },
        { "{\"a\":1\n{\"a\":2}\n{\"a\":3}", ["{\"a\":1", "{\"a\":2}", "{\"a\":3}"] },
        { "onzin\n{\"a\":2}", ["onzin", "{\"a\":2}"] },
        { "{\"a\":1}  \n  {\"a\":2}", ["{\"a\":1}  ", "{\"a\":2}"] },
        { "[{\"a\":1},{\"a\":2}]", ["{\"a\":1}", "{\"a\":2}"] },
        { Mark + "  [ {\"a\":[1,{\"b\":\"}]\"}]} ,\r\n {\"a\":2}\n ] \n", ["{\"a\":[1,{\"b\":\"}]\"}]}", "{\"a\":2}"] },
        { "[{\"a\":1} onzin,{\"a\":2} 17, {\"a\":3}]", ["{\"a\":1}", "onzin", "{\"a\":2}", "17", "{\"a\":3}"] },
        { "[{\"a\":1}{\"a\":2},,{\"a\":3}", ["{\"a\":1}", "{\"a\":2}", "{\"a\":3}"] },
        { "[{\"a\":1},{\"a\":\"2", ["{\"a\":1}", "{\"a\":\"2"] },
        { "[{\"a\":\"x\\\"}\\\\\"},{\"a\":2}]", ["{\"a\":\"x\\\"}\\\\\"}", "{\"a\":2}"] },
        { "[{\"a\":\"x\n},{\"a\":2}]", ["{\"a\":\"x\n}", "{\"a\":2}"] },
        { "[]", [] },
        { "{\n  \"a\": {\n    \"b\": \"}\"\n  }\n}\n", ["{\n  \"a\": {\n    \"b\": \"}\"\n  }\n}"] },
        { "{\n\"a\":1}\n{\n\"a\":2}", ["{\n\"a\":1}", "{\n\"a\":2}"] },
        { "{\n\"a\":1}\nonzin, meer\n{\"a\":2}", ["{\n\"a\":1}", "onzin, meer", "{\"a\":2}"] },
        { "{\n  \"a\": 1", ["{\n  \"a\": 1"] },
        { "{}", ["{}"] },
    };

    [Theory]
    [MemberData(nameof(Splits))]
    public async Task Read_AnyForm_SplitsTheSameWhateverThePieces(string text, string[] expected)
    {
        foreach (var sizes in new int[][] { [], [1], [2], [3, 1, 7], [64] })
        {
            var records = await ReadAsync(Encoding.UTF8.GetBytes(text), sizes);

            Assert.Equal(expected, records.Select(r => Encoding.UTF8.GetString(r)));
        }
    }

    [Fact]
    public async Task Read_TheSameRecordsInEveryForm_GivesTheSameBytes()
    {
        var records = Enumerable.Range(0, 50).Select(i => Mutatietekst.Regel($"PL-{i}")).ToList();
        var texts = records.ConvertAll(r => Encoding.UTF8.GetString(r));

        Assert.Equal(records, await ReadAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", texts))));
        Assert.Equal(records, await ReadAsync(Encoding.UTF8.GetBytes("[" + string.Join(",\n", texts) + "]"), 5));
    }

    [Fact]
    public async Task Read_InvalidUtf8_LeavesTheBytesAsTheyAre()
    {
        byte[] broken = [(byte)'{', 0xFF, 0xFE, (byte)'}'];

        Assert.Equal([broken, "{}"u8.ToArray()], await ReadAsync([.. broken, (byte)'\n', .. "{}"u8], 1));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(100_000)]
    public async Task Read_ARecordAroundTheLimit_IsTooLargeOnlyAboveIt(int length)
    {
        var large = Encoding.UTF8.GetBytes("{" + new string('x', length - 2) + "}");
        foreach (var ending in new[] { "\n", "\r\n" })
        {
            byte[] bytes = [.. "{}\n"u8, .. large, .. Encoding.UTF8.GetBytes(ending), .. "{\"a\":1}"u8];
            foreach (var sizes in new int[][] { [], [1], [7, 40] })
            {
                await using var reader = new RecordReader(new TrickleStream(bytes, sizes), 10, recordBytesMax: 100);
                var records = new List<(long Lengte, bool TeGroot, string Hash)>();
                while (await reader.LeesAsync(TestContext.Current.CancellationToken) is { } portie)
                {
                    foreach (var record in portie.Records)
                    {
                        var hash = record.TeGroot is { } groot ? groot.Sha256.ToArray() : SHA256.HashData(record.Inhoud.Span);
                        records.Add((record.Lengte, record.TeGroot is not null, Convert.ToHexString(hash)));
                    }
                }

                Assert.Equal(3, records.Count);
                Assert.Equal((length, length > 100, Convert.ToHexString(SHA256.HashData(large))), records[1]);
            }
        }
    }

    [Fact]
    public async Task Read_AHundredMegabyteLine_KeepsMemoryBoundedAndTheNextRecord()
    {
        const int length = 100 * 1024 * 1024;
        await using var reader = new RecordReader(new OneLongLine(length), 10);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var first = await reader.LeesAsync(TestContext.Current.CancellationToken);
        var second = await reader.LeesAsync(TestContext.Current.CancellationToken);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 12 * 1024 * 1024);
        Assert.Equal(length, Assert.Single(first!.Records).Lengte);
        Assert.Equal("{}"u8.ToArray(), Assert.Single(second!.Records).Inhoud.ToArray());
    }

    [Fact]
    public async Task Read_Batches_EndAfterTheirCountAndPositionsGoOn()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 10).Select(i => $"{{\"a\":{i}}}")));
        await using var reader = new RecordReader(new TrickleStream(bytes, 13), batchCount: 4);
        var batches = new List<int>();
        var open = 0;
        var positie = 0L;
        var archief = 0L;
        while (await reader.LeesAsync(TestContext.Current.CancellationToken) is { } portie)
        {
            foreach (var record in portie.Records)
            {
                Assert.Equal((positie++, archief), (record.Positie, record.ArchiefBegin));
                archief += record.Lengte;
            }

            open += portie.Records.Count;
            if (portie.SluitBatch)
            {
                batches.Add(open);
                open = 0;
            }
        }

        Assert.Equal([4, 4, 2], batches);
    }

    [Fact]
    public async Task Open_Gzip_IsToldByItsFirstBytes()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync("{\"a\":1}\n{\"a\":2}"u8.ToArray(), TestContext.Current.CancellationToken);
        }

        var unpacked = InputFile.Unpack(new TrickleStream(packed.ToArray(), 1));

        Assert.Equal(2, (await ReadAsync(unpacked)).Count);
    }

    [Fact]
    public async Task Read_GzipThatBreaksOff_SaysAfterWhichRecord()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
        {
            await gzip.WriteAsync(Proefstroom.Bytes(100, 3), TestContext.Current.CancellationToken);
        }

        var unpacked = InputFile.Unpack(new MemoryStream(packed.ToArray()[..(int)(packed.Length / 2)]));

        await Assert.ThrowsAsync<InputUnreadableException>(() => ReadAsync(unpacked));
    }

    [Fact]
    public void Open_AFileThatIsNotThere_SaysSo() =>
        Assert.Contains("ergens.ndjson", Assert.Throws<InputUnreadableException>(() => InputFile.Open("/nergens/ergens.ndjson")).Message);

    private static Task<List<byte[]>> ReadAsync(byte[] bytes, params int[] sizes) => ReadAsync(new TrickleStream(bytes, sizes));

    private static async Task<List<byte[]>> ReadAsync(Stream stream)
    {
        await using var reader = new RecordReader(stream, batchCount: 3);
        var records = new List<byte[]>();
        while (await reader.LeesAsync(TestContext.Current.CancellationToken) is { } portie)
        {
            records.AddRange(portie.Records.Select(r => r.Inhoud.ToArray()));
        }

        return records;
    }

    // A line of x's that is never held as a whole, and one small record after it.
    private sealed class OneLongLine(int length) : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _at;
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            if (_at >= length)
            {
                var tail = "\n{}"u8[(int)Math.Min(3, _at - length)..];
                tail.CopyTo(buffer);
                _at += tail.Length;
                return tail.Length;
            }

            var count = (int)Math.Min(buffer.Length, length - _at);
            buffer[..count].Fill((byte)'x');
            _at += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
