using System.Text.Json.Serialization;

namespace Bot.Transport.Wire;

/// <summary>
/// Reads and writes all wire types without reflection. Fields that a type does not name are skipped, and an enum keeps
/// whatever number arrives, so that what Discord adds tomorrow breaks nothing.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Hello))]
[JsonSerializable(typeof(OutgoingFrame<Identify>), TypeInfoPropertyName = "OutgoingFrameIdentify")]
[JsonSerializable(typeof(OutgoingFrame<Resume>), TypeInfoPropertyName = "OutgoingFrameResume")]
[JsonSerializable(typeof(OutgoingFrame<long?>), TypeInfoPropertyName = "OutgoingFrameNullableInt64")]
[JsonSerializable(typeof(SavedSessions))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(ApplicationInfo))]
[JsonSerializable(typeof(PersonInfo))]
[JsonSerializable(typeof(InteractionEvent))]
[JsonSerializable(typeof(IReadOnlyList<CommandBody>))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(MessageCallback))]
[JsonSerializable(typeof(DeferredCallback))]
[JsonSerializable(typeof(ChoicesCallback))]
[JsonSerializable(typeof(CreatedMessage))]
[JsonSerializable(typeof(GuildEvent))]
[JsonSerializable(typeof(GuildBody))]
[JsonSerializable(typeof(ChannelBody))]
[JsonSerializable(typeof(MemberInfo))]
[JsonSerializable(typeof(IReadOnlyList<RoleBody>))]
[JsonSerializable(typeof(IReadOnlyList<PostedMessage>))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(bool?))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
internal sealed partial class WireJson : JsonSerializerContext;
