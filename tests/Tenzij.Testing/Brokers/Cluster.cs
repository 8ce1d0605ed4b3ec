using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Tenzij.Testing.Brokers;

/// <summary>A throw-away KRaft cluster from KAFKA_HOME on free loopback ports; every node is broker and controller.</summary>
public sealed class Cluster : IAsyncDisposable
{
    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(120);

    private readonly TempFolder _folder = new();
    private readonly string _home;
    private readonly int[] _ports;
    private readonly int[] _controllers;
    private readonly Process?[] _nodes;
    private readonly string _id = Convert.ToBase64String(new byte[] { 0x74, 0x65, 0x6e, 0x7a, 0x69, 0x6a, 0x2d, 0x70, 0x72, 0x6f, 0x65, 0x66, 0x2d, 0x30, 0x30, 0x31 })
        .TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private Cluster(string home, int nodes)
    {
        _home = home;
        _ports = FreePorts(nodes * 2);
        _controllers = _ports[nodes..];
        _ports = _ports[..nodes];
        _nodes = new Process?[nodes];
    }

    /// <summary>Of an Apache Kafka distribution; null when there is none here.</summary>
    public static string? Home => Environment.GetEnvironmentVariable("KAFKA_HOME") is { Length: > 0 } home ? home : null;

    public string Bootstrap => string.Join(',', _ports.Select(port => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}")));

    public static async Task<Cluster> StartAsync(int nodes = 1)
    {
        var cluster = new Cluster(Home ?? throw new InvalidOperationException("KAFKA_HOME is not set."), nodes);
        for (var node = 0; node < nodes; node++)
        {
            await File.WriteAllTextAsync(cluster.Properties(node), cluster.Settings(node));
            using var format = cluster.Java("kafka.tools.StorageTool", "format", "-t", cluster._id, "-c", cluster.Properties(node));
            await format.WaitForExitAsync();
        }

        await Task.WhenAll(Enumerable.Range(0, nodes).Select(cluster.ResumeAsync));
        return cluster;
    }

    public int ProcessId(int node) => _nodes[node]!.Id;

    /// <summary>kill -9 of one node.</summary>
    public void Kill(int node)
    {
        _nodes[node]!.Kill(entireProcessTree: true);
        _nodes[node]!.WaitForExit();
    }

    /// <summary>Starts a node, or starts it again, and waits until it says that it is up.</summary>
    public async Task ResumeAsync(int node)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = Java("kafka.Kafka", Properties(node));
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("Kafka Server started", StringComparison.Ordinal) == true)
            {
                started.TrySetResult();
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _nodes[node] = process;
        await started.Task.WaitAsync(StartDeadline);
    }

    public ValueTask DisposeAsync()
    {
        for (var node = 0; node < _nodes.Length; node++)
        {
            if (_nodes[node] is { HasExited: false })
            {
                Kill(node);
            }

            _nodes[node]?.Dispose();
        }

        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(l => l.Start());
        var ports = listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port).ToArray();
        listeners.ForEach(l => l.Stop());
        return ports;
    }

    private string Properties(int node) => _folder.File(string.Create(CultureInfo.InvariantCulture, $"node{node}.properties"));

    private Process Java(string main, params string[] arguments)
    {
        var start = new ProcessStartInfo("java")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.Path,
        };
        string[] all = ["-Xmx512m", "-XX:TieredStopAtLevel=1", "-Dlog4j2.configurationFile=" + Path.Combine(_home, "config", "log4j2.yaml"),
            "-Dkafka.logs.dir=" + _folder.Path, "-cp", Path.Combine(_home, "libs", "*"), main, .. arguments];
        foreach (var argument in all)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private string Settings(int node)
    {
        var replicas = Math.Min(3, _nodes.Length);
        var isr = _nodes.Length < 3 ? 1 : 2;
        var voters = string.Join(',', _controllers.Select((port, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}@127.0.0.1:{port}")));
        return string.Create(CultureInfo.InvariantCulture, $"""
            process.roles=broker,controller
            node.id={node + 1}
            controller.quorum.voters={voters}
            controller.listener.names=CONTROLLER
            listeners=PLAINTEXT://127.0.0.1:{_ports[node]},CONTROLLER://127.0.0.1:{_controllers[node]}
            advertised.listeners=PLAINTEXT://127.0.0.1:{_ports[node]}
            log.dirs={_folder.File("data" + node)}
            auto.create.topics.enable=false
            default.replication.factor={replicas}
            min.insync.replicas={isr}
            offsets.topic.replication.factor={replicas}
            offsets.topic.num.partitions=4
            transaction.state.log.replication.factor={replicas}
            transaction.state.log.min.isr={isr}
            transaction.state.log.num.partitions=4
            share.coordinator.state.topic.replication.factor={replicas}
            share.coordinator.state.topic.min.isr={isr}
            group.initial.rebalance.delay.ms=0
            num.network.threads=2
            num.io.threads=4
            log.segment.bytes=134217728
            """);
    }
}
