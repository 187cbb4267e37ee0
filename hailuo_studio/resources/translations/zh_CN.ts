<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Account</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <source>Kept in this computer's keychain, and sent to the service alone.</source>
            <translation>保存在本机的钥匙串中，只发送给该服务。</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Real service</source>
            <translation>真实服务</translation>
        </message>
        <message>
            <source>Clips are camera moves over the still, made here. Nothing is charged.</source>
            <translation>片段是在本机对图片做的运镜。不收费。</translation>
        </message>
        <message>
            <source>Clips are made by the model and charged to your account.</source>
            <translation>片段由模型制作，并从你的账户收费。</translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <source>Add stills</source>
            <translation>添加图片</translation>
        </message>
        <message>
            <source>Add all pictures of a folder</source>
            <translation>添加文件夹里的所有图片</translation>
        </message>
        <message>
            <source>Add stills from a table</source>
            <translation>从表格添加图片</translation>
        </message>
        <message>
            <source>Tables ({0});;All files (*)</source>
            <translation>表格 ({0});;所有文件 (*)</translation>
        </message>
        <message>
            <source>pasted {0}</source>
            <translation>已粘贴 {0}</translation>
        </message>
        <message>
            <source>Pictures ({0})</source>
            <translation>图片 ({0})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>ArrivalList</name>
        <message>
            <source>What arrived</source>
            <translation>到达的内容</translation>
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>Added stills</source>
            <translation>已添加的图片</translation>
        </message>
        <message>
            <source>Still</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>{0} more could not be used.</source>
            <translation>另有 {0} 个无法使用。</translation>
        </message>
    </context>
    <context>
        <name>BalancePart</name>
        <message>
            <source>Balance before it was sent</source>
            <translation>发送前的余额</translation>
        </message>
        <message>
            <source>Balance now</source>
            <translation>现在的余额</translation>
        </message>
        <message>
            <source>Compare the balances</source>
            <translation>比较余额</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Open the billing page</source>
            <translation>打开账单页</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Look at the balance</source>
            <translation>查看余额</translation>
        </message>
        <message>
            <source>Before: what the billing page showed before this take was sent.</source>
            <translation>之前：发送这一条之前账单页显示的余额。</translation>
        </message>
        <message>
            <source>Before: as you saw it on {0}.</source>
            <translation>之前：你在 {0} 看到的余额。</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Why the queue waits</source>
            <translation>队列为何等待</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>{0} · leads</source>
            <translation>{0} · 领先</translation>
        </message>
        <message>
            <source>{0} can't be played</source>
            <translation>{0} 无法播放</translation>
        </message>
        <message>
            <source>What differs between {0} and {1}, four times brighter</source>
            <translation>{0} 与 {1} 的差异，亮度放大四倍</translation>
        </message>
        <message>
            <source>{0} left of the line, {1} right of it</source>
            <translation>线左为 {0}，线右为 {1}</translation>
        </message>
    </context>
    <context>
        <name>BudgetBar</name>
        <message>
            <source>used today {0} credits</source>
            <translation>今天已用 {0} 积分</translation>
        </message>
        <message>
            <source>left today {0}</source>
            <translation>今天剩余 {0}</translation>
        </message>
        <message>
            <source>{0} of {1} credits used or reserved today</source>
            <translation>今天已用或预留 {0} / {1} 积分</translation>
        </message>
        <message>
            <source>left in project {0}</source>
            <translation>项目剩余 {0}</translation>
        </message>
        <message>
            <source>{0} of {1} in this project</source>
            <translation>本项目 {0} / {1}</translation>
        </message>
        <message>
            <source>{0}. Open the ledger</source>
            <translation>{0}。打开账本</translation>
        </message>
    </context>
    <context>
        <name>CameraMenu</name>
        <message>
            <source>Camera commands</source>
            <translation>镜头指令</translation>
        </message>
        <message>
            <source>Filter the camera commands</source>
            <translation>筛选镜头指令</translation>
        </message>
        <message>
            <source>Type to filter</source>
            <translation>输入以筛选</translation>
        </message>
        <message>
            <source>{0}
Three run together, more are not possible.</source>
            <translation>{0}
三个同时进行，不能再多。</translation>
        </message>
        <message>
            <source>{0}
Choose one more, and they run together.</source>
            <translation>{0}
再选一个，它们会同时进行。</translation>
        </message>
        <message>
            <source>{0}
Click up to three to let them run together.</source>
            <translation>{0}
最多点选三个，让它们同时进行。</translation>
        </message>
        <message>
            <source>No command is called so.</source>
            <translation>没有这个名字的指令。</translation>
        </message>
    </context>
    <context>
        <name>CameraModel</name>
        <message>
            <source>{0}, chosen</source>
            <translation>{0}，已选</translation>
        </message>
    </context>
    <context>
        <name>CertificateRow</name>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose a certificate file</source>
            <translation>选择证书文件</translation>
        </message>
        <message>
            <source>Believe the system's certificates alone</source>
            <translation>只信任系统的证书</translation>
        </message>
        <message>
            <source>Certificate of your network</source>
            <translation>你的网络的证书</translation>
        </message>
        <message>
            <source>Only where a company or a firewall reads encrypted connections. It is believed beside the system's.</source>
            <translation>仅当公司或防火墙会读取加密连接时才需要。除系统的证书之外，也信任它。</translation>
        </message>
        <message>
            <source>{0} expired on {1}: servers it vouches for are not believed</source>
            <translation>{0} 已于 {1} 过期：由它担保的服务器不受信任</translation>
        </message>
        <message>
            <source>{0}, valid until {1}</source>
            <translation>{0}，有效期至 {1}</translation>
        </message>
        <message>
            <source>{0}, valid until {1}, and {2} more</source>
            <translation>{0}，有效期至 {1}，另有 {2} 个</translation>
        </message>
        <message>
            <source>Certificates ({0});;All files (*)</source>
            <translation>证书 ({0});;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Find a key</source>
            <translation>查找按键</translation>
        </message>
        <message>
            <source>Find: words, a key, a place…</source>
            <translation>查找：文字、按键、位置…</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <source>No key does that.</source>
            <translation>没有按键做这件事。</translation>
        </message>
    </context>
    <context>
        <name>ClientPart</name>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>A reel: all clips in one MP4, numbers in it</source>
            <translation>合集：所有片段合成一个 MP4，带编号</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>最多</translation>
        </message>
        <message>
            <source>A sheet: PDF with pictures and numbers</source>
            <translation>清单：带图片和编号的 PDF</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>{0}, numbered in the order they are selected in. When the client writes back, paste it under Client's reply: the numbers are remembered.</source>
            <translation>{0}，按选择的顺序编号。客户回复后，把内容粘贴到“客户回复”里：编号已记住。</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>Pictures of a product</source>
            <translation>一个产品的图片</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>First</source>
            <translation>第一张</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Column: {0}</source>
            <translation>列：{0}</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>The first {0} of {1} takes are compared.</source>
            <translation>比较 {1} 条中的前 {0} 条。</translation>
        </message>
        <message>
            <source>Still</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Select two to four takes of this shot to compare them; its still is not here.</source>
            <translation>选择这个镜头的两到四条来比较；它的图片不在这里。</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已保留</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已否决</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Camera commands that fit</source>
            <translation>匹配的镜头指令</translation>
        </message>
        <message>
            <source>Enter completes  ·  , adds another  ·  ] ends</source>
            <translation>回车补全  ·  , 再加一个  ·  ] 结束</translation>
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>分辨率</translation>
        </message>
        <message>
            <source>Takes of each still</source>
            <translation>每张图片的条数</translation>
        </message>
        <message>
            <source>Picture link</source>
            <translation>图片链接</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>还缺什么</translation>
        </message>
        <message>
            <source>Set it so</source>
            <translation>这样设置</translation>
        </message>
        <message>
            <source>First {0}, then ask</source>
            <translation>先做 {0} 条，再问我</translation>
        </message>
        <message>
            <source>The rest waits for your word after the first takes.</source>
            <translation>其余的在头几条之后等你一句话。</translation>
        </message>
        <message>
            <source>Use a copy</source>
            <translation>使用副本</translation>
        </message>
        <message>
            <source>Crop to fit</source>
            <translation>裁剪以适合</translation>
        </message>
        <message>
            <source>Enlarge it</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Shorten it</source>
            <translation>缩短</translation>
        </message>
        <message>
            <source>Fix all {0}</source>
            <translation>全部修好 {0}</translation>
        </message>
        <message>
            <source>{0} · mixed</source>
            <translation>{0} · 不一致</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>条数</translation>
        </message>
    </context>
    <context>
        <name>Continuing</name>
        <message>
            <source>Saved as {0}.</source>
            <translation>已存为 {0}。</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <source>Frame {0} is a new still. Now say what comes next.</source>
            <translation>第 {0} 帧成为新图片。现在说说接下来怎么动。</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <source>All takes are done</source>
            <translation>所有条都完成了</translation>
        </message>
        <message>
            <source>Stay awake</source>
            <translation>保持唤醒</translation>
        </message>
        <message>
            <source>Sleep now</source>
            <translation>立即睡眠</translation>
        </message>
        <message>
            <source>The computer goes to sleep in {0} seconds.</source>
            <translation>电脑将在 {0} 秒后睡眠。</translation>
        </message>
        <message>
            <source>The computer goes to sleep in 1 second.</source>
            <translation>电脑将在 1 秒后睡眠。</translation>
        </message>
    </context>
    <context>
        <name>CreateRoom</name>
        <message>
            <source>Try it with a sample</source>
            <translation>用示例试试</translation>
        </message>
        <message>
            <source>Begin with a sample</source>
            <translation>从示例开始</translation>
        </message>
        <message>
            <source>Drop a picture to begin</source>
            <translation>拖入一张图片开始</translation>
        </message>
        <message>
            <source>Then say how it should move, see the price, and generate.</source>
            <translation>然后说它该怎么动，看看价格，生成。</translation>
        </message>
        <message>
            <source>Choose pictures…</source>
            <translation>选择图片…</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>分辨率</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>条数</translation>
        </message>
        <message>
            <source>First take</source>
            <translation>第一条</translation>
        </message>
        <message>
            <source>Removal</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Removed {0}.</source>
            <translation>已移除 {0}。</translation>
        </message>
        <message>
            <source>Removed {0} stills.</source>
            <translation>已移除 {0} 张图片。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Order of stills</source>
            <translation>图片顺序</translation>
        </message>
    </context>
    <context>
        <name>Draft</name>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>DRAFT: camera only</source>
            <translation>草稿：仅镜头</translation>
        </message>
    </context>
    <context>
        <name>DraftActions</name>
        <message>
            <source>Show what is cut off</source>
            <translation>显示会被裁掉的部分</translation>
        </message>
        <message>
            <source>Export draft…</source>
            <translation>导出草稿…</translation>
        </message>
        <message>
            <source>Show what is cut off (E)</source>
            <translation>显示会被裁掉的部分 (E)</translation>
        </message>
        <message>
            <source>Export draft as MP4…</source>
            <translation>把草稿导出为 MP4…</translation>
        </message>
    </context>
    <context>
        <name>DraftNote</name>
        <message>
            <source>Choose a move…</source>
            <translation>选择运镜…</translation>
        </message>
        <message>
            <source>Nothing in the prompt moves the camera.</source>
            <translation>提示词里没有移动镜头的内容。</translation>
        </message>
        <message>
            <source>Nothing is cut off by the camera.</source>
            <translation>镜头没有裁掉任何内容。</translation>
        </message>
        <message>
            <source>Shaded: not always in the picture. {0} of it always is.</source>
            <translation>阴影：不总在画面里。其中 {0} 始终在。</translation>
        </message>
        <message>
            <source>{0} of the frame is never shown.</source>
            <translation>取景的 {0} 从不显示。</translation>
        </message>
        <message>
            <source>The frame leaves out {0} of the still.</source>
            <translation>取景舍去了图片的 {0}。</translation>
        </message>
    </context>
    <context>
        <name>DraftsSheet</name>
        <message>
            <source>Export drafts</source>
            <translation>导出草稿</translation>
        </message>
        <message>
            <source>MP4, 25 frames a second: the still moved by the camera commands, in the shape and length of the clip. Free; no model has seen it.</source>
            <translation>MP4，每秒 25 帧：图片按镜头指令移动，形状和长度与片段一致。免费；没有模型看过它。</translation>
        </message>
        <message>
            <source>Write “DRAFT · camera only” into the picture</source>
            <translation>把 “DRAFT · camera only” 写进画面</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>%n link(s) left out: use a copy of the picture first.</source>
            <translation>略去 %n 个链接：请先使用图片的副本。</translation>
        </message>
        <message>
            <source>… and {0} more</source>
            <translation>… 另有 {0} 个</translation>
        </message>
        <message>
            <source>Export draft</source>
            <translation>导出草稿</translation>
        </message>
        <message>
            <source>Export {0} drafts</source>
            <translation>导出 {0} 个草稿</translation>
        </message>
        <message>
            <source>{0} · {1} s · {2}</source>
            <translation>{0} · {1} 秒 · {2}</translation>
        </message>
    </context>
    <context>
        <name>EditingBar</name>
        <message>
            <source>Whether edits are shared</source>
            <translation>修改是否共用</translation>
        </message>
        <message>
            <source>Edit the one before</source>
            <translation>编辑上一个</translation>
        </message>
        <message>
            <source>Edit the next</source>
            <translation>编辑下一个</translation>
        </message>
        <message>
            <source>Shared: an edit is for all selected</source>
            <translation>共用：修改对所有选中的生效</translation>
        </message>
        <message>
            <source>One at a time: each has its own</source>
            <translation>逐个：各有各的</translation>
        </message>
        <message>
            <source>Editing {0}</source>
            <translation>正在编辑 {0} 个</translation>
        </message>
        <message>
            <source>Editing {0} of {1}</source>
            <translation>正在编辑 {0} / {1}</translation>
        </message>
        <message>
            <source>own</source>
            <translation>各自</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>共用</translation>
        </message>
    </context>
    <context>
        <name>EditorPart</name>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Names of the clips</source>
            <translation>片段的名字</translation>
        </message>
        <message>
            <source>Leave the recipe in the clips: exact copies</source>
            <translation>在片段里保留配方：完全一致的副本</translation>
        </message>
        <message>
            <source>Prompt, still's name, task and price are in each file's comment.</source>
            <translation>提示词、图片名、任务和价格写在每个文件的注释里。</translation>
        </message>
        <message>
            <source>A folder with the clips (never coded anew), a table (CSV), and a timeline with markers for Premiere Pro, DaVinci Resolve and Final Cut Pro.</source>
            <translation>一个文件夹，内含片段（从不重新编码）、表格 (CSV)，以及给 Premiere Pro、DaVinci Resolve 和 Final Cut Pro 的带标记时间线。</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名字</translation>
        </message>
        <message>
            <source>Only the kept ones: {0} of {1}</source>
            <translation>只要保留的：{0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>EmptyQueue</name>
        <message>
            <source>Nothing asked for yet</source>
            <translation>还没有下单</translation>
        </message>
        <message>
            <source>Takes appear here as soon as you generate them, and play when ready.</source>
            <translation>一生成，条就出现在这里，好了就播放。</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Takes are being made</source>
            <translation>正在制作</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Exports</source>
            <translation>导出</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export for</source>
            <translation>导出给</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Clips</source>
            <translation>片段</translation>
        </message>
        <message>
            <source>Choose some clips first.</source>
            <translation>请先选择片段。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>剪辑</translation>
        </message>
        <message>
            <source>Client's reply</source>
            <translation>客户回复</translation>
        </message>
        <message>
            <source>Export {0} · {1}</source>
            <translation>导出 {0} · {1}</translation>
        </message>
        <message>
            <source>Make for {0}</source>
            <translation>制作 {0}</translation>
        </message>
        <message>
            <source>Make the packet · {0}</source>
            <translation>制作资料包 · {0}</translation>
        </message>
        <message>
            <source>Set 1 mark</source>
            <translation>设定 1 个判断</translation>
        </message>
        <message>
            <source>Set {0} marks</source>
            <translation>设定 {0} 个判断</translation>
        </message>
        <message>
            <source>1 clip is missing and left out.</source>
            <translation>1 个片段缺失，已略去。</translation>
        </message>
        <message>
            <source>{0} are missing and left out.</source>
            <translation>{0} 缺失，已略去。</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Those clips were marked so already.</source>
            <translation>这些片段已经是这样判断的。</translation>
        </message>
        <message>
            <source>1 clip was marked.</source>
            <translation>已判断 1 个片段。</translation>
        </message>
        <message>
            <source>{0} clips were marked.</source>
            <translation>已判断 {0} 个片段。</translation>
        </message>
        <message>
            <source>{0} more were marked so already.</source>
            <translation>另有 {0} 个已经是这样。</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>The still that was sent</source>
            <translation>发送的图片</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>As</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Picture link</source>
            <translation>图片链接</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <source>Show the whole answer</source>
            <translation>显示完整回答</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>The service's answer</source>
            <translation>服务的回答</translation>
        </message>
        <message>
            <source>{0} to {1}, key {2}…</source>
            <translation>{0} 发往 {1}，密钥 {2}…</translation>
        </message>
        <message>
            <source>{0}; {1} stay reserved until it is settled</source>
            <translation>{0}；在弄清之前预留 {1}</translation>
        </message>
        <message>
            <source>none came</source>
            <translation>没有回答</translation>
        </message>
    </context>
    <context>
        <name>FiguresSheet</name>
        <message>
            <source>What was kept</source>
            <translation>保留了什么</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>分辨率</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Why rejected</source>
            <translation>否决原因</translation>
        </message>
        <message>
            <source>No clips yet.</source>
            <translation>还没有片段。</translation>
        </message>
        <message>
            <source>{0} of {1} clips kept</source>
            <translation>{1} 个片段保留了 {0} 个</translation>
        </message>
        <message>
            <source>: {0} for each kept clip</source>
            <translation>：每个保留的片段 {0}</translation>
        </message>
        <message>
            <source>Practice: nothing of this was charged.</source>
            <translation>练习：这些都没有收费。</translation>
        </message>
        <message>
            <source>{0} undecided: the price of a kept clip falls with each one you keep.</source>
            <translation>{0} 个未定：每多保留一个，保留片段的单价就更低。</translation>
        </message>
        <message>
            <source>A kept clip cost least in {0}: {1}.</source>
            <translation>保留一个片段最便宜的是 {0}：{1}。</translation>
        </message>
        <message>
            <source>Most rejected for {0} ({1}).</source>
            <translation>最常见的否决原因是{0}（{1}）。</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>制作</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已保留</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已否决</translation>
        </message>
        <message>
            <source>A kept clip</source>
            <translation>每个保留</translation>
        </message>
    </context>
    <context>
        <name>FilesModel</name>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>About</source>
            <translation>约</translation>
        </message>
        <message>
            <source>{0} · take {1}</source>
            <translation>{0} · 第 {1} 条</translation>
        </message>
    </context>
    <context>
        <name>FilesPart</name>
        <message>
            <source>What</source>
            <translation>什么</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>文件类型</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>循环</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>最多</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名字</translation>
        </message>
        <message>
            <source>Without loss it begins with frame {0} and ends with frame {1}.</source>
            <translation>无损时从第 {0} 帧开始，到第 {1} 帧结束。</translation>
        </message>
        <message>
            <source>Without loss, exactly these frames.</source>
            <translation>无损，正好这些帧。</translation>
        </message>
        <message>
            <source>A file for each of {0}</source>
            <translation>{0}各一个文件</translation>
        </message>
        <message>
            <source>One film of all</source>
            <translation>全部合成一部</translation>
        </message>
        <message>
            <source>A film of several clips is an MP4.</source>
            <translation>多个片段合成的影片是 MP4。</translation>
        </message>
        <message>
            <source>A film of several clips is no loop.</source>
            <translation>多个片段合成的影片不能循环。</translation>
        </message>
        <message>
            <source>Files to be made</source>
            <translation>将生成的文件</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter clips</source>
            <translation>筛选片段</translation>
        </message>
        <message>
            <source>Filter: text, name, camera, mode, reason…</source>
            <translation>筛选：文字、名称、镜头、模式、原因…</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Which clips</source>
            <translation>哪些片段</translation>
        </message>
        <message>
            <source>Only clips in which something was noticed</source>
            <translation>只看发现异常的片段</translation>
        </message>
        <message>
            <source>Only clips whose file is missing</source>
            <translation>只看文件缺失的片段</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>What was kept, and what it cost</source>
            <translation>保留了什么，花了多少</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Any settings</source>
            <translation>任何设置</translation>
        </message>
        <message>
            <source>Any reason</source>
            <translation>任何原因</translation>
        </message>
        <message>
            <source>This project</source>
            <translation>本项目</translation>
        </message>
        <message>
            <source>All projects</source>
            <translation>所有项目</translation>
        </message>
    </context>
    <context>
        <name>FirstCeiling</name>
        <message>
            <source>Stop at so many credits a day</source>
            <translation>每天用到这么多积分就停</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Keep this daily ceiling</source>
            <translation>保留这个每日上限</translation>
        </message>
        <message>
            <source>Takes beyond it wait until tomorrow, or until you raise it.</source>
            <translation>超出的条等到明天，或等你提高上限。</translation>
        </message>
        <message>
            <source>Stop at {0} credits a day</source>
            <translation>每天到 {0} 积分就停</translation>
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Where the files go</source>
            <translation>文件存到哪里</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Price line by line</source>
            <translation>逐行价格</translation>
        </message>
        <message>
            <source>Make the first {0}, then ask me</source>
            <translation>先做 {0} 条，再问我</translation>
        </message>
        <message>
            <source>Add to stills</source>
            <translation>加入图片</translation>
        </message>
        <message>
            <source>As drafts; how many takes of each is chosen there.</source>
            <translation>作为草稿；每个做几条在那里选择。</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Generate {0}</source>
            <translation>生成 {0}</translation>
        </message>
    </context>
    <context>
        <name>ForItPage</name>
        <message>
            <source>Text for your IT</source>
            <translation>给 IT 部门的文字</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>复制文字</translation>
        </message>
    </context>
    <context>
        <name>FrameActions</name>
        <message>
            <source>Continue from here: this frame becomes a new still of the strip</source>
            <translation>从这里继续：这一帧成为列表里的新图片</translation>
        </message>
        <message>
            <source>Save frame {0}</source>
            <translation>保存第 {0} 帧</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>PNG 图片 (*.png)</translation>
        </message>
    </context>
    <context>
        <name>FramingBar</name>
        <message>
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <source>Turn by a quarter (R, back with Shift+R)</source>
            <translation>旋转 90 度（R，Shift+R 反向）</translation>
        </message>
        <message>
            <source>Cut or pad</source>
            <translation>裁剪或填充</translation>
        </message>
        <message>
            <source>Colour around and below the picture…</source>
            <translation>图片周围和下方的颜色…</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>画幅</translation>
        </message>
        <message>
            <source>Formats: {0}</source>
            <translation>画幅：{0}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Cut to the shape</source>
            <translation>裁剪到这个形状</translation>
        </message>
        <message>
            <source>Pad with a colour</source>
            <translation>用颜色填充</translation>
        </message>
        <message>
            <source>Pad with a blurred edge</source>
            <translation>用模糊的边缘填充</translation>
        </message>
        <message>
            <source>Pad with a mirrored edge</source>
            <translation>用镜像的边缘填充</translation>
        </message>
        <message>
            <source>Keep the product inside</source>
            <translation>让产品留在画面内</translation>
        </message>
        <message>
            <source>Best shape for these</source>
            <translation>最适合这些的形状</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>完整</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>裁剪</translation>
        </message>
        <message>
            <source>Pad: colour</source>
            <translation>填充：颜色</translation>
        </message>
        <message>
            <source>Pad: blurred</source>
            <translation>填充：模糊</translation>
        </message>
        <message>
            <source>Pad: mirrored</source>
            <translation>填充：镜像</translation>
        </message>
    </context>
    <context>
        <name>FramingCanvas</name>
        <message>
            <source>product</source>
            <translation>产品</translation>
        </message>
    </context>
    <context>
        <name>FramingEdits</name>
        <message>
            <source>Fix</source>
            <translation>修好</translation>
        </message>
        <message>
            <source>Framing</source>
            <translation>取景</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>画幅</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
    </context>
    <context>
        <name>FramingPage</name>
        <message>
            <source>Frame</source>
            <translation>取景框</translation>
        </message>
        <message>
            <source>Arrow keys move the frame, plus and minus zoom, R turns the picture.</source>
            <translation>方向键移动取景框，加减号缩放，R 旋转图片。</translation>
        </message>
    </context>
    <context>
        <name>Generate</name>
        <message>
            <source>Generate</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Yes, generate</source>
            <translation>是，生成</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>先不</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
    </context>
    <context>
        <name>GoingReal</name>
        <message>
            <source>Your key works: the first clip proved it.</source>
            <translation>你的密钥有效：首个片段已验证。</translation>
        </message>
        <message>
            <source>One take at the lowest price is set up. Nothing is sent before Generate.</source>
            <translation>已设置一条最低价的片段。按“生成”之前不会发送。</translation>
        </message>
        <message>
            <source>API key looks right; the first clip proves it</source>
            <translation>API 密钥看起来正确；首个片段会加以验证</translation>
        </message>
        <message>
            <source>Store your API key…</source>
            <translation>保存 API 密钥…</translation>
        </message>
        <message>
            <source>Picture link: {0}</source>
            <translation>图片链接：{0}</translation>
        </message>
        <message>
            <source>Choose and test a picture link…</source>
            <translation>选择并测试图片链接…</translation>
        </message>
        <message>
            <source>Daily ceiling: {0}</source>
            <translation>每日上限：{0}</translation>
        </message>
        <message>
            <source>Keep to {0} a day</source>
            <translation>每天不超过 {0}</translation>
        </message>
        <message>
            <source>Set up the first clip, {0}</source>
            <translation>设置首个片段，{0}</translation>
        </message>
    </context>
    <context>
        <name>GoingRealCard</name>
        <message>
            <source>From Practice to real clips</source>
            <translation>从练习到真实片段</translation>
        </message>
        <message>
            <source>Put this away</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>Nothing is sent before you have seen its price.</source>
            <translation>在你看到价格之前，不会发送任何内容。</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>待办</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Shots with finished clips</source>
            <translation>有完成片段的镜头</translation>
        </message>
    </context>
    <context>
        <name>GuideSheet</name>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>章节</translation>
        </message>
        <message>
            <source>The chapter</source>
            <translation>本章</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <source>Drag the clip into another program, or click to copy it</source>
            <translation>把片段拖进其他程序，或点击复制</translation>
        </message>
    </context>
    <context>
        <name>HotFolderForm</name>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Pictures that arrive here are ordered</source>
            <translation>到达这里的图片会被下单</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>How should it move?</source>
            <translation>它该怎么动？</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>分辨率</translation>
        </message>
        <message>
            <source>Takes of each picture</source>
            <translation>每张图片的条数</translation>
        </message>
        <message>
            <source>Allowance in all</source>
            <translation>总额度</translation>
        </message>
        <message>
            <source>Hot folder</source>
            <translation>热文件夹</translation>
        </message>
        <message>
            <source>{name} becomes the picture's file name, {folder} its folder's.</source>
            <translation>{name} 变成图片的文件名，{folder} 变成所在文件夹的名字。</translation>
        </message>
    </context>
    <context>
        <name>HotFolderSheet</name>
        <message>
            <source>Hot folder</source>
            <translation>热文件夹</translation>
        </message>
        <message>
            <source>Order what is there already, too</source>
            <translation>已有的也下单</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>到达的内容</translation>
        </message>
        <message>
            <source>Order the {0} pictures that are there already, too</source>
            <translation>已有的 {0} 张图片也下单</translation>
        </message>
        <message>
            <source>nothing is charged</source>
            <translation>不收费</translation>
        </message>
        <message>
            <source>up to {0}</source>
            <translation>最多 {0}</translation>
        </message>
        <message>
            <source>Keep · {0}</source>
            <translation>保留 · {0}</translation>
        </message>
        <message>
            <source>Switch on · {0}</source>
            <translation>打开 · {0}</translation>
        </message>
    </context>
    <context>
        <name>JobCard</name>
        <message>
            <source>Progress of {0}</source>
            <translation>{0} 的进度</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>… and {0} more</source>
            <translation>… 另有 {0} 个</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>{0} into the trash.</source>
            <translation>{0} 移到废纸篓。</translation>
        </message>
    </context>
    <context>
        <name>JudgingBar</name>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>否决</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>Why not {0}?</source>
            <translation>{0}为什么不行？</translation>
        </message>
        <message>
            <source>Rejected because of: {0}</source>
            <translation>否决原因：{0}</translation>
        </message>
    </context>
    <context>
        <name>KeySection</name>
        <message>
            <source>Paste the key, it begins with {0}</source>
            <translation>粘贴密钥，它以 {0} 开头</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>存入</translation>
        </message>
        <message>
            <source>Use it for this run only</source>
            <translation>仅本次使用</translation>
        </message>
        <message>
            <source>Looks right; the first clip proves it.</source>
            <translation>看起来没问题；第一个片段会证明。</translation>
        </message>
        <message>
            <source>Keys of this service usually begin with {0}.</source>
            <translation>这个服务的密钥通常以 {0} 开头。</translation>
        </message>
        <message>
            <source>A key is stored in the keychain.</source>
            <translation>钥匙串里已存有密钥。</translation>
        </message>
        <message>
            <source>A key is used for this run; it is forgotten when the window closes.</source>
            <translation>本次使用一个密钥；窗口关闭后即忘记。</translation>
        </message>
        <message>
            <source>No key is stored yet.</source>
            <translation>还没有存入密钥。</translation>
        </message>
        <message>
            <source>This computer has no keychain, and a key is never written to a file. It can be kept for this run only.</source>
            <translation>这台电脑没有钥匙串，而密钥从不写进文件。只能在本次使用中保留。</translation>
        </message>
        <message>
            <source>The keychain can't be read. Unlock it, then open the settings again, or use a key for this run only.</source>
            <translation>无法读取钥匙串。解锁后再打开设置，或仅在本次使用密钥。</translation>
        </message>
    </context>
    <context>
        <name>LedgerSheet</name>
        <message>
            <source>Ledger</source>
            <translation>账本</translation>
        </message>
        <message>
            <source>Which takes</source>
            <translation>哪些条</translation>
        </message>
        <message>
            <source>Add up</source>
            <translation>汇总</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>导出 CSV…</translation>
        </message>
        <message>
            <source>Practice: nothing of this was charged.</source>
            <translation>练习：这些都没有收费。</translation>
        </message>
        <message>
            <source>All projects</source>
            <translation>所有项目</translation>
        </message>
        <message>
            <source>This project</source>
            <translation>本项目</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>条数</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>按天</translation>
        </message>
        <message>
            <source>By project</source>
            <translation>按项目</translation>
        </message>
        <message>
            <source>By shot</source>
            <translation>按镜头</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>导出账本</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>逗号分隔值 (*.csv)</translation>
        </message>
        <message>
            <source>Hailuo Studio ledger.csv</source>
            <translation>Hailuo Studio 账本.csv</translation>
        </message>
        <message>
            <source>Keep  K</source>
            <translation>保留  K</translation>
        </message>
        <message>
            <source>Reject  X</source>
            <translation>否决  X</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>It was refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>It was not refunded</source>
            <translation>没有退款</translation>
        </message>
        <message>
            <source>Nothing was asked for yet. Every take and its price will be listed here.</source>
            <translation>还没有下单。每一条及其价格都会列在这里。</translation>
        </message>
    </context>
    <context>
        <name>LedgerView</name>
        <message>
            <source>Takes and what they cost</source>
            <translation>条及其花费</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
    </context>
    <context>
        <name>LinkSheet</name>
        <message>
            <source>Picture link</source>
            <translation>图片链接</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>实验</translation>
        </message>
        <message>
            <source>The service can only read pictures from a web address. Yours is on this computer.</source>
            <translation>服务只能从网址读取图片，而你的图片在这台电脑上。</translation>
        </message>
        <message>
            <source>It is already online</source>
            <translation>它已经在网上</translation>
        </message>
        <message>
            <source>Ask your IT</source>
            <translation>请 IT 帮忙</translation>
        </message>
    </context>
    <context>
        <name>Look</name>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Both are neutral greys, which don't tint your pictures.</source>
            <translation>两者都是中性灰，不会让图片偏色。</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>立即重新启动</translation>
        </message>
        <message>
            <source>The window closes in good order and opens again. Takes that run go on.</source>
            <translation>窗口会正常关闭并重新打开，正在进行的条会继续。</translation>
        </message>
        <message>
            <source>Shown from the next start on.</source>
            <translation>下次启动时生效。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
    </context>
    <context>
        <name>MannerBar</name>
        <message>
            <source>How to compare</source>
            <translation>怎样比较</translation>
        </message>
        <message>
            <source>Reject the others</source>
            <translation>否决其他</translation>
        </message>
        <message>
            <source>Close the comparison</source>
            <translation>关闭比较</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>并排</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>划像</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Blink</source>
            <translation>闪切</translation>
        </message>
        <message>
            <source>Reject {0}</source>
            <translation>否决 {0}</translation>
        </message>
        <message>
            <source>Reject the other {0}</source>
            <translation>否决其余 {0} 条</translation>
        </message>
    </context>
    <context>
        <name>MarkLine</name>
        <message>
            <source>What was noticed</source>
            <translation>发现了什么</translation>
        </message>
        <message>
            <source>Noticed:</source>
            <translation>发现：</translation>
        </message>
        <message>
            <source>Nothing noticed</source>
            <translation>没有发现异常</translation>
        </message>
        <message>
            <source>+{0} more</source>
            <translation>另有 {0} 个</translation>
        </message>
        <message>
            <source>{0}: go to frame {1}</source>
            <translation>{0}：转到第 {1} 帧</translation>
        </message>
    </context>
    <context>
        <name>MendingBar</name>
        <message>
            <source>1 can't be sent</source>
            <translation>1 个不能发送</translation>
        </message>
        <message>
            <source>{0} can't be sent</source>
            <translation>{0} 个不能发送</translation>
        </message>
        <message>
            <source>Fix it</source>
            <translation>修好</translation>
        </message>
        <message>
            <source>Fix all {0}</source>
            <translation>全部修好 {0}</translation>
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>Used</source>
            <translation>已用</translation>
        </message>
    </context>
    <context>
        <name>NeedCard</name>
        <message>
            <source>{0} needs you</source>
            <translation>{0} 需要你</translation>
        </message>
        <message>
            <source>{0} · may have been charged</source>
            <translation>{0} · 可能已收费</translation>
        </message>
        <message>
            <source>Was it charged?</source>
            <translation>收费了吗？</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>取消它</translation>
        </message>
    </context>
    <context>
        <name>NeedsYou</name>
        <message>
            <source>Needs you</source>
            <translation>需要你</translation>
        </message>
        <message>
            <source>… and {0} more, shown as these are settled.</source>
            <translation>… 另有 {0} 个，这些解决后显示。</translation>
        </message>
    </context>
    <context>
        <name>NetworkSection</name>
        <message>
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>测试连接</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>None</source>
            <translation>不使用</translation>
        </message>
        <message>
            <source>Own address</source>
            <translation>自定义地址</translation>
        </message>
        <message>
            <source>Asking the service…</source>
            <translation>正在询问服务…</translation>
        </message>
    </context>
    <context>
        <name>NewProjectSheet</name>
        <message>
            <source>New project</source>
            <translation>新项目</translation>
        </message>
        <message>
            <source>Name of the project</source>
            <translation>项目的名字</translation>
        </message>
        <message>
            <source>Folder for its clips</source>
            <translation>存放片段的文件夹</translation>
        </message>
        <message>
            <source>The usual place for videos</source>
            <translation>视频的默认位置</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Make the project</source>
            <translation>创建项目</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Folder for the clips</source>
            <translation>片段的文件夹</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Notices</source>
            <translation>通知</translation>
        </message>
    </context>
    <context>
        <name>Notifying</name>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>{0} ready</source>
            <translation>{0} 完成</translation>
        </message>
        <message>
            <source>{0} failed</source>
            <translation>{0} 失败</translation>
        </message>
        <message>
            <source>{0} cancelled</source>
            <translation>{0} 已取消</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>OnlinePage</name>
        <message>
            <source>Link to the picture</source>
            <translation>图片的链接</translation>
        </message>
        <message>
            <source>Use this link</source>
            <translation>使用这个链接</translation>
        </message>
        <message>
            <source>Paste the picture's own address, or drag the picture here from a web page. It replaces the picture of the shot that is being edited.</source>
            <translation>粘贴图片自己的地址，或把图片从网页拖到这里。它会替换正在编辑的镜头的图片。</translation>
        </message>
    </context>
    <context>
        <name>OwnFiles</name>
        <message>
            <source>Nothing here opens it by itself. It is at {0}</source>
            <translation>本机没有可打开它的程序。位置：{0}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>Find a command, a still or a project</source>
            <translation>查找命令、图片或项目</translation>
        </message>
        <message>
            <source>Find a command, a still or a project…</source>
            <translation>查找命令、图片或项目…</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>找到</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>没有叫这个名字的。</translation>
        </message>
    </context>
    <context>
        <name>PartRow</name>
        <message>
            <source>First frame</source>
            <translation>第一帧</translation>
        </message>
        <message>
            <source>Last frame</source>
            <translation>最后一帧</translation>
        </message>
        <message>
            <source>without loss</source>
            <translation>无损</translation>
        </message>
        <message>
            <source>The picture is not coded anew; it may begin and end a little further out.</source>
            <translation>画面不重新编码；起止可能稍微向外。</translation>
        </message>
        <message>
            <source>from frame</source>
            <translation>从第几帧</translation>
        </message>
        <message>
            <source>to</source>
            <translation>到</translation>
        </message>
    </context>
    <context>
        <name>PictureLinks</name>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Choose the picture link…</source>
            <translation>选择图片链接…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>The service fetches stills from a web address: how they get there.</source>
            <translation>服务从网址获取静帧：图片如何上传到那里。</translation>
        </message>
        <message>
            <source>Picture link</source>
            <translation>图片链接</translation>
        </message>
        <message>
            <source>Not chosen yet</source>
            <translation>尚未选择</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>muted</source>
            <translation>静音</translation>
        </message>
        <message>
            <source>There is sound; it is played muted. Another player plays it.</source>
            <translation>有声音；这里静音播放。其他播放器可以播放声音。</translation>
        </message>
        <message>
            <source>Kept at a part of its size, so that all fits into memory.</source>
            <translation>按较小尺寸保存，以便全部放进内存。</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>播放器</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Which rows</source>
            <translation>哪些行</translation>
        </message>
        <message>
            <source>A product export of {0}.</source>
            <translation>{0} 的产品导出。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>There are none.</source>
            <translation>没有问题。</translation>
        </message>
        <message>
            <source>Problems  {0}</source>
            <translation>问题  {0}</translation>
        </message>
    </context>
    <context>
        <name>ProjectCeilingSheet</name>
        <message>
            <source>Ceiling of the project</source>
            <translation>项目上限</translation>
        </message>
        <message>
            <source>no ceiling</source>
            <translation>没有上限</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>All its takes together may cost</source>
            <translation>它的所有条合计最多花费</translation>
        </message>
        <message>
            <source>{0} has used {1} credits until now, {2} more are reserved. Takes beyond its ceiling wait; nothing is lost.</source>
            <translation>{0} 至今已用 {1} 积分，另预留 {2}。超出上限的条会等待；什么都不会丢失。</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>How should it move?</source>
            <translation>它该怎么动？</translation>
        </message>
        <message>
            <source>Characters used</source>
            <translation>已用字符数</translation>
        </message>
        <message>
            <source>Saved prompts and those of before</source>
            <translation>保存的和以前的提示词</translation>
        </message>
        <message>
            <source>Insert a camera command</source>
            <translation>插入镜头指令</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>镜头</translation>
        </message>
        <message>
            <source>{0} different prompts. What you type here replaces all of them.</source>
            <translation>{0} 个不同的提示词。在这里输入会全部替换。</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>插入</translation>
        </message>
        <message>
            <source>Add to all {0}</source>
            <translation>加到全部 {0} 个</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
    </context>
    <context>
        <name>PromptText</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
    </context>
    <context>
        <name>ProxyFields</name>
        <message>
            <source>Address of the proxy</source>
            <translation>代理地址</translation>
        </message>
        <message>
            <source>User name at the proxy</source>
            <translation>代理的用户名</translation>
        </message>
        <message>
            <source>User, if it wants one</source>
            <translation>用户名（如需要）</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <translation>代理的密码</translation>
        </message>
        <message>
            <source>Kept, and not shown</source>
            <translation>已保存，不显示</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>This computer has no keychain: the password is kept for this run only.</source>
            <translation>这台电脑没有钥匙串：密码只在本次运行期间保留。</translation>
        </message>
        <message>
            <source>User and password are kept in this computer's keychain alone.</source>
            <translation>用户名和密码只保存在这台电脑的钥匙串里。</translation>
        </message>
    </context>
    <context>
        <name>QueueFooter</name>
        <message>
            <source>{0} refused by the content filter: change text or picture.</source>
            <translation>{0} 被内容过滤拒绝：请更改文字或图片。</translation>
        </message>
        <message>
            <source>nothing is charged</source>
            <translation>不收费</translation>
        </message>
        <message>
            <source>Try {0} failed again · {1}</source>
            <translation>重试 {0} 条失败的 · {1}</translation>
        </message>
    </context>
    <context>
        <name>QueueHead</name>
        <message>
            <source>Check all now</source>
            <translation>立即全部检查</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Fold the queue away</source>
            <translation>收起队列</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message>
            <source>Takes</source>
            <translation>条数</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>暂停发送</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>QueueStrip</name>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>Show the queue</source>
            <translation>显示队列</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>需要你</translation>
        </message>
        <message>
            <source>{0} need you</source>
            <translation>{0} 个需要你</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>Pictures looked at</source>
            <translation>已查看的图片</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Look at the rest</source>
            <translation>查看其余的</translation>
        </message>
        <message>
            <source>Looking at pictures: {0} of {1}</source>
            <translation>正在查看图片：{0} / {1}</translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>正在读取表格…</translation>
        </message>
        <message>
            <source>Stopped. {0} pictures were not looked at.</source>
            <translation>已停止。{0} 张图片没有查看。</translation>
        </message>
    </context>
    <context>
        <name>ReadingLine</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Reading {0} of {1}</source>
            <translation>正在读取 {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>ReplyPart</name>
        <message>
            <source>Which reel the reply is about</source>
            <translation>回复针对哪个合集</translation>
        </message>
        <message>
            <source>The client's reply</source>
            <translation>客户的回复</translation>
        </message>
        <message>
            <source>3, 7, 12 no
1-2 yes
all but 5 · rest no</source>
            <translation>3, 7, 12 no
1-2 yes
all but 5 · rest no</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>合集</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>called both good and bad: left as it is</source>
            <translation>既说好又说不好：保持不变</translation>
        </message>
        <message>
            <source>Nothing was sent yet: make a reel or a sheet under Client first.</source>
            <translation>还没有发送过：先在“客户”里做一个合集或清单。</translation>
        </message>
        <message>
            <source>Not clear, left as it is: {0}</source>
            <translation>不清楚，保持不变：{0}</translation>
        </message>
        <message>
            <source>Paste what the client wrote. Nothing is set before you have seen it.</source>
            <translation>粘贴客户写的内容。在你看过之前什么都不会设定。</translation>
        </message>
        <message>
            <source>No number with a yes or a no was found in it.</source>
            <translation>里面没有带“是”或“否”的编号。</translation>
        </message>
        <message>
            <source>Look it over; what is not named stays as it is.</source>
            <translation>请过目；没提到的保持不变。</translation>
        </message>
        <message>
            <source>What the reply means</source>
            <translation>回复的意思</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>片段</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>判断</translation>
        </message>
    </context>
    <context>
        <name>ReviewRoom</name>
        <message>
            <source>Nothing to review yet</source>
            <translation>还没有可审看的</translation>
        </message>
        <message>
            <source>Finished clips appear here by themselves, to be watched and judged.</source>
            <translation>完成的片段会自动出现在这里，供观看和判断。</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创作</translation>
        </message>
        <message>
            <source>No clip is like that</source>
            <translation>没有这样的片段</translation>
        </message>
        <message>
            <source>Nothing in the library fits this filter.</source>
            <translation>库里没有符合筛选的内容。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>That clip is in the trash, or its file was taken away.</source>
            <translation>那个片段在废纸篓里，或它的文件已被拿走。</translation>
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Or try a sample</source>
            <translation>或试试示例</translation>
        </message>
        <message>
            <source>No stills yet</source>
            <translation>还没有图片</translation>
        </message>
        <message>
            <source>Drop pictures, folders, tables or links anywhere in this window, or paste them. JPEG, PNG, WebP, HEIC, AVIF, TIFF, PSD, GIF, BMP.</source>
            <translation>把图片、文件夹、表格或链接拖到窗口任意处，或粘贴。JPEG、PNG、WebP、HEIC、AVIF、TIFF、PSD、GIF、BMP。</translation>
        </message>
        <message>
            <source>Add the sample {0}</source>
            <translation>添加示例 {0}</translation>
        </message>
    </context>
    <context>
        <name>Scrubber</name>
        <message>
            <source>Position in the clip</source>
            <translation>片段中的位置</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Sending</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Takes sent at once</source>
            <translation>同时发送的条数</translation>
        </message>
        <message>
            <source>Seconds between two new tasks</source>
            <translation>两个新任务之间的秒数</translation>
        </message>
        <message>
            <source>More are faster with many pictures, and more likely to be told to wait.</source>
            <translation>数量越多，大批图片处理越快，但也更容易被要求等待。</translation>
        </message>
        <message>
            <source>Longer where the service says that requests come too fast.</source>
            <translation>如果服务提示请求过快，请调大此值。</translation>
        </message>
    </context>
    <context>
        <name>SentPage</name>
        <message>
            <source>Preparing the picture…</source>
            <translation>正在准备图片…</translation>
        </message>
        <message>
            <source>The link is sent; the service reads the picture there.</source>
            <translation>发送的是链接；服务在那里读取图片。</translation>
        </message>
        <message>
            <source>left out: {0}</source>
            <translation>已略去：{0}</translation>
        </message>
    </context>
    <context>
        <name>SettingLine</name>
        <message>
            <source>As it was</source>
            <translation>恢复原样</translation>
        </message>
        <message>
            <source>{0}: back to {1}</source>
            <translation>{0}：恢复为 {1}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPart</name>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Pro</source>
            <translation>专业</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} 秒</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>分辨率</translation>
        </message>
        <message>
            <source>Takes of each shot</source>
            <translation>每个镜头的条数</translation>
        </message>
        <message>
            <source>Crop, enlarge or shorten what does not fit</source>
            <translation>裁剪、放大或缩短不合适的</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>条数</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>For rows that do not say their own.</source>
            <translation>用于没有自己说明的行。</translation>
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>查找设置</translation>
        </message>
        <message>
            <source>No setting is like that.</source>
            <translation>没有符合的设置。</translation>
        </message>
    </context>
    <context>
        <name>Several</name>
        <message>
            <source>Several may be chosen: every combination is made.</source>
            <translation>可以选多个：每种组合都会制作。</translation>
        </message>
    </context>
    <context>
        <name>Shapes</name>
        <message>
            <source>Shapes</source>
            <translation>形状</translation>
        </message>
        <message>
            <source>Shape: {0}</source>
            <translation>形状：{0}</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Prompts of before</source>
            <translation>以前的提示词</translation>
        </message>
        <message>
            <source>Search saved and generated prompts</source>
            <translation>搜索保存的和生成过的提示词</translation>
        </message>
        <message>
            <source>Nothing here yet. What you generate comes here by itself.</source>
            <translation>这里还没有内容。你生成的会自动来到这里。</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>插入</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>A name for the prompt as it is now</source>
            <translation>给现在的提示词起个名字</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save over it</source>
            <translation>覆盖保存</translation>
        </message>
    </context>
    <context>
        <name>ShelfModel</name>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Generated, newest first</source>
            <translation>生成过的，最新在前</translation>
        </message>
    </context>
    <context>
        <name>Shifter</name>
        <message>
            <source>Shift</source>
            <translation>偏移</translation>
        </message>
        <message>
            <source>Frames it is shifted by</source>
            <translation>偏移的帧数</translation>
        </message>
        <message>
            <source>One frame earlier (comma)</source>
            <translation>提前一帧（逗号）</translation>
        </message>
        <message>
            <source>One frame later (full stop)</source>
            <translation>推后一帧（句号）</translation>
        </message>
        <message>
            <source>Shift {0}</source>
            <translation>偏移 {0}</translation>
        </message>
    </context>
    <context>
        <name>ShotDelegate</name>
        <message>
            <source>{0}
Click to mend it.</source>
            <translation>{0}
点击修好。</translation>
        </message>
    </context>
    <context>
        <name>ShotModel</name>
        <message>
            <source>Same picture as {0}</source>
            <translation>与 {0} 是同一张图片</translation>
        </message>
        <message>
            <source>Frame {0}  ·  {1}</source>
            <translation>第 {0} 帧  ·  {1}</translation>
        </message>
    </context>
    <context>
        <name>SizeRow</name>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
    </context>
    <context>
        <name>Spending</name>
        <message>
            <source>Spending</source>
            <translation>花费</translation>
        </message>
        <message>
            <source>no ceiling</source>
            <translation>没有上限</translation>
        </message>
        <message>
            <source>Daily ceiling in credits</source>
            <translation>每日上限（积分）</translation>
        </message>
        <message>
            <source>Ceiling of one batch in credits</source>
            <translation>每批上限（积分）</translation>
        </message>
        <message>
            <source>Ask again above, in credits</source>
            <translation>超过多少积分时再问一次</translation>
        </message>
        <message>
            <source>Daily ceiling</source>
            <translation>每日上限</translation>
        </message>
        <message>
            <source>Takes beyond it wait until tomorrow, or until you raise it.</source>
            <translation>超出的条等到明天，或等你提高上限。</translation>
        </message>
        <message>
            <source>Ceiling of one batch</source>
            <translation>每批上限</translation>
        </message>
        <message>
            <source>What one press of Generate may spend; takes beyond it wait.</source>
            <translation>按一次“生成”最多可花费的积分；超出的条会等待。</translation>
        </message>
        <message>
            <source>Ask again before spending more than</source>
            <translation>花费超过多少时再问一次</translation>
        </message>
        <message>
            <source>Generate then asks once more, with the price.</source>
            <translation>届时“生成”会附上价格再确认一次。</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>账本</translation>
        </message>
        <message>
            <source>The ledger was saved as {0}.</source>
            <translation>账本已存为 {0}。</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Stage</source>
            <translation>舞台</translation>
        </message>
        <message>
            <source>This still is on the web: {0}</source>
            <translation>这张图片在网上：{0}</translation>
        </message>
    </context>
    <context>
        <name>StageTabs</name>
        <message>
            <source>Still, draft and takes</source>
            <translation>图片、草稿和条</translation>
        </message>
        <message>
            <source>Still</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>发送的样子</translation>
        </message>
        <message>
            <source>Exactly the picture that the service will get.</source>
            <translation>正是服务会收到的图片。</translation>
        </message>
        <message>
            <source>Draft · free</source>
            <translation>草稿 · 免费</translation>
        </message>
        <message>
            <source>The still, moved by the camera commands. Costs nothing.</source>
            <translation>图片按镜头指令移动。不花钱。</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>{0}: one less</source>
            <translation>{0}：减一</translation>
        </message>
        <message>
            <source>{0}: one more</source>
            <translation>{0}：加一</translation>
        </message>
    </context>
    <context>
        <name>StillStrip</name>
        <message>
            <source>Stills</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Remove the selected stills</source>
            <translation>移除选中的图片</translation>
        </message>
        <message>
            <source>Stills  {0}</source>
            <translation>图片  {0}</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Paste pictures, files or links</source>
            <translation>粘贴图片、文件或链接</translation>
        </message>
        <message>
            <source>Add stills from a table…</source>
            <translation>从表格添加图片…</translation>
        </message>
        <message>
            <source>Hot folder…</source>
            <translation>热文件夹…</translation>
        </message>
    </context>
    <context>
        <name>Support</name>
        <message>
            <source>When something is wrong</source>
            <translation>出现问题时</translation>
        </message>
        <message>
            <source>Open the log files</source>
            <translation>打开日志文件</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open the settings file</source>
            <translation>打开设置文件</translation>
        </message>
        <message>
            <source>Copy a report about this program</source>
            <translation>复制关于本程序的报告</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Log files</source>
            <translation>日志文件</translation>
        </message>
        <message>
            <source>What the program did, without keys. They stay on this computer.</source>
            <translation>程序的运行记录，不含密钥，只保留在本机。</translation>
        </message>
        <message>
            <source>Settings file</source>
            <translation>设置文件</translation>
        </message>
        <message>
            <source>All that is set here as text, and what only experts change.</source>
            <translation>此处全部设置的文本形式，以及只有专家才会改动的内容。</translation>
        </message>
        <message>
            <source>Report for help</source>
            <translation>求助报告</translation>
        </message>
        <message>
            <source>For the clipboard: what helps to find it, without names, texts or keys.</source>
            <translation>复制到剪贴板：有助于排查的信息，不含姓名、文本或密钥。</translation>
        </message>
    </context>
    <context>
        <name>TableModel</name>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>条数</translation>
        </message>
    </context>
    <context>
        <name>TableSheet</name>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Ask once more for {0}?</source>
            <translation>再花 {0} 做一次？</translation>
        </message>
        <message>
            <source>Spend {0}?</source>
            <translation>花费 {0}？</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>Rows of the table</source>
            <translation>表格的行</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
    </context>
    <context>
        <name>TakeChip</name>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Keep {0}</source>
            <translation>保留 {0}</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>领先</translation>
        </message>
        <message>
            <source>against</source>
            <translation>对照</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已保留</translation>
        </message>
    </context>
    <context>
        <name>TakeDeeds</name>
        <message>
            <source>The task id was copied.</source>
            <translation>任务编号已复制。</translation>
        </message>
    </context>
    <context>
        <name>TakesRow</name>
        <message>
            <source>Takes of this shot</source>
            <translation>这个镜头的各条</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Something went wrong: {0}. Nothing is lost; the log has more.</source>
            <translation>出了问题：{0}。什么都没有丢失；日志里有更多内容。</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>The file of your saved prompts could not be read. It was kept as {0}, and a new one was begun. Nothing was sent, nothing was charged.</source>
            <translation>保存提示词的文件无法读取。它已保留为 {0}，并新建了一个。没有发送任何内容，没有收费。</translation>
        </message>
        <message>
            <source>Copy a picture, picture files or links first, then paste.</source>
            <translation>请先复制图片、图片文件或链接，然后粘贴。</translation>
        </message>
        <message>
            <source>The report was copied. It holds no key, no name, no text and no folder of yours.</source>
            <translation>报告已复制。它不含你的密钥、名字、文字和文件夹。</translation>
        </message>
    </context>
    <context>
        <name>TextsPart</name>
        <message>
            <source>Insert a column</source>
            <translation>插入一列</translation>
        </message>
        <message>
            <source>Another text</source>
            <translation>再来一段文字</translation>
        </message>
        <message>
            <source>Remove the last text</source>
            <translation>移除最后一段文字</translation>
        </message>
        <message>
            <source>Each row's own text, from the column {0}</source>
            <translation>每行自己的文字，来自 {0} 列</translation>
        </message>
        <message>
            <source>How should they move? {name} becomes a row's name.</source>
            <translation>它们该怎么动？{name} 变成每行的名字。</translation>
        </message>
        <message>
            <source>Text {0}</source>
            <translation>文字 {0}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
    </context>
    <context>
        <name>Theatre</name>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创作</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审看</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>账本</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>Project: {0}</source>
            <translation>项目：{0}</translation>
        </message>
        <message>
            <source>Ceiling of this project…</source>
            <translation>本项目的上限…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新项目…</translation>
        </message>
        <message>
            <source>{0} new</source>
            <translation>{0} 个新的</translation>
        </message>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>练习：不收费</translation>
        </message>
        <message>
            <source>Finishing…</source>
            <translation>正在收尾…</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>There and back (ping-pong)</source>
            <translation>来回播放</translation>
        </message>
        <message>
            <source>Begin here</source>
            <translation>从这里开始</translation>
        </message>
        <message>
            <source>End here</source>
            <translation>到这里结束</translation>
        </message>
        <message>
            <source>Play all of it</source>
            <translation>全部播放</translation>
        </message>
        <message>
            <source>Thirds</source>
            <translation>三分线</translation>
        </message>
        <message>
            <source>Safe areas</source>
            <translation>安全区</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>适合</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>后退一帧</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>One frame on</source>
            <translation>前进一帧</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>取景框</translation>
        </message>
        <message>
            <source>Size shown</source>
            <translation>显示大小</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Range, ping-pong, guides, size</source>
            <translation>范围、来回、参考线、大小</translation>
        </message>
        <message>
            <source>Range, ping-pong, guides, size
Wheel: closer · Ctrl+drag: move the picture · drag on the picture: scrub</source>
            <translation>范围、来回、参考线、大小
滚轮：放大 · Ctrl+拖动：移动画面 · 在画面上拖动：快速浏览</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>{0}, there and back</source>
            <translation>{0}，来回</translation>
        </message>
    </context>
    <context>
        <name>UnsureRoom</name>
        <message>
            <source>Was it charged?</source>
            <translation>收费了吗？</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>上一个</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>下一个</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>ValuesRow</name>
        <message>
            <source>What {0} stands for</source>
            <translation>{0} 代表什么</translation>
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>{0} is not where it was</source>
            <translation>{0} 不在原处</translation>
        </message>
        <message>
            <source>{0} is gone. If it was moved or renamed into a folder of a project, Look for moved files finds it; what you decided of it is kept.</source>
            <translation>{0} 不见了。如果它被移动或改名到某个项目的文件夹，“查找移动的文件”能找到它；你的判断会保留。</translation>
        </message>
        <message>
            <source>Look for moved files</source>
            <translation>查找移动的文件</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Way to the service</source>
            <translation>通往服务的路径</translation>
        </message>
        <message>
            <source>A proxy or a certificate of its own, where a company's network asks.</source>
            <translation>公司网络有要求时使用的代理或自有证书。</translation>
        </message>
    </context>
    <context>
        <name>WayPage</name>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Use this way</source>
            <translation>使用这种方式</translation>
        </message>
        <message>
            <source>Sending a picture there and fetching it back…</source>
            <translation>正在把一张图片发过去再取回来…</translation>
        </message>
        <message>
            <source>{0} (if needed)</source>
            <translation>{0}（如需要）</translation>
        </message>
        <message>
            <source>Fill in what {0} looks like</source>
            <translation>填写 {0} 的样子</translation>
        </message>
    </context>
    <context>
        <name>WaysPart</name>
        <message>
            <source>I checked, it was not accepted</source>
            <translation>我查过了，它没有被接受</translation>
        </message>
        <message>
            <source>It is cancelled and its credits are free again.</source>
            <translation>它已取消，积分已释放。</translation>
        </message>
        <message>
            <source>The first one may be charged as well: it stays counted.</source>
            <translation>第一次也可能收费：它会一直计入。</translation>
        </message>
        <message>
            <source>Its task id, if you have it</source>
            <translation>如果你有，填它的任务编号</translation>
        </message>
        <message>
            <source>Task id</source>
            <translation>任务编号</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>查询</translation>
        </message>
        <message>
            <source>Attach it</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Then say what became of it</source>
            <translation>然后说结果如何</translation>
        </message>
        <message>
            <source>{0} (may be charged twice)</source>
            <translation>{0}（可能重复收费）</translation>
        </message>
        <message>
            <source>I checked, none of these {0} was accepted</source>
            <translation>我查过了，这 {0} 条都没有被接受</translation>
        </message>
        <message>
            <source>is being made</source>
            <translation>正在制作</translation>
        </message>
        <message>
            <source>is finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>has failed</source>
            <translation>已失败</translation>
        </message>
        <message>
            <source> It was asked: {0}</source>
            <translation> 要求是：{0}</translation>
        </message>
        <message>
            <source>This task {0}.{1}</source>
            <translation>这个任务{0}。{1}</translation>
        </message>
    </context>
    <context>
        <name>WhenDoneButton</name>
        <message>
            <source>When done: {0}</source>
            <translation>完成后：{0}</translation>
        </message>
        <message>
            <source>This system does not let a program do that.</source>
            <translation>这个系统不允许程序这样做。</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>显示文件</translation>
        </message>
        <message>
            <source>Was it charged?</source>
            <translation>收费了吗？</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Send first</source>
            <translation>最先发送</translation>
        </message>
        <message>
            <source>Send last</source>
            <translation>最后发送</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>立即检查</translation>
        </message>
        <message>
            <source>Try again · {0}</source>
            <translation>重试 · {0}</translation>
        </message>
        <message>
            <source>One more take · {0}</source>
            <translation>再来一条 · {0}</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>Copy the task id</source>
            <translation>复制任务编号</translation>
        </message>
        <message>
            <source>Take the task id away again</source>
            <translation>解除任务编号</translation>
        </message>
        <message>
            <source>It was refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Kept; undecided again</source>
            <translation>已保留；改回未定</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Rejected; undecided again</source>
            <translation>已否决；改回未定</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>否决</translation>
        </message>
        <message>
            <source>nothing is charged</source>
            <translation>不收费</translation>
        </message>
        <message>
            <source>Send again · {0}</source>
            <translation>再发一次 · {0}</translation>
        </message>
    </context>
    <context>
        <name>asking</name>
        <message>
            <source>Generate</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Generate 1 take</source>
            <translation>生成 1 条</translation>
        </message>
        <message>
            <source>Generate {0} takes</source>
            <translation>生成 {0} 条</translation>
        </message>
        <message>
            <source>Add a still first: drop a picture anywhere in this window.</source>
            <translation>先添加图片：拖到窗口任意处。</translation>
        </message>
        <message>
            <source>{0} stands for nothing yet. Write below the prompt what it is.</source>
            <translation>{0} 还没有内容。请在提示词下方写明。</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Pro</source>
            <translation>专业</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} 秒</translation>
        </message>
    </context>
    <context>
        <name>banner</name>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Paused. What is paid for still comes home.</source>
            <translation>已暂停。已付费的仍会取回。</translation>
        </message>
        <message>
            <source>No API key is stored.</source>
            <translation>没有存入 API 密钥。</translation>
        </message>
        <message>
            <source>Add the key</source>
            <translation>添加密钥</translation>
        </message>
        <message>
            <source>The service refused the key.</source>
            <translation>服务拒绝了密钥。</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>更换密钥</translation>
        </message>
        <message>
            <source>Credits ran out.</source>
            <translation>积分用完了。</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>账单</translation>
        </message>
        <message>
            <source>The service asks to slow down.</source>
            <translation>服务要求放慢速度。</translation>
        </message>
        <message>
            <source>No connection.</source>
            <translation>没有网络连接。</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即尝试</translation>
        </message>
        <message>
            <source>Pictures need a web address.</source>
            <translation>图片需要一个网址。</translation>
        </message>
        <message>
            <source>Choose a picture link</source>
            <translation>选择图片链接</translation>
        </message>
        <message>
            <source>Today's ceiling is reached.</source>
            <translation>已到今天的上限。</translation>
        </message>
        <message>
            <source>Change the ceiling</source>
            <translation>更改上限</translation>
        </message>
        <message>
            <source>The project's ceiling is reached.</source>
            <translation>已到项目的上限。</translation>
        </message>
        <message>
            <source>The batch's ceiling is reached.</source>
            <translation>已到本批的上限。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Use a key for this run</source>
            <translation>本次使用一个密钥</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 条等待</translation>
        </message>
        <message>
            <source>{0} wait</source>
            <translation>{0} 条等待</translation>
        </message>
        <message>
            <source>{0}, {1} credits needed.</source>
            <translation>{0}，需要 {1} 积分。</translation>
        </message>
        <message>
            <source>It goes on in {0}.</source>
            <translation>{0}后继续。</translation>
        </message>
    </context>
    <context>
        <name>charges</name>
        <message>
            <source>The service charged {0} credits for a take quoted at {1}.</source>
            <translation>服务对一条报价 {1} 的收取了 {0} 积分。</translation>
        </message>
        <message>
            <source> Later quotes show {0}.</source>
            <translation> 之后的报价显示 {0}。</translation>
        </message>
    </context>
    <context>
        <name>chips</name>
        <message>
            <source>No camera command stands in this bracket.</source>
            <translation>这个括号里没有镜头指令。</translation>
        </message>
        <message>
            <source>No more than {0} commands run together: {1} is one too many.</source>
            <translation>最多 {0} 个指令同时进行：{1} 多出来了。</translation>
        </message>
        <message>
            <source>“{0}” is no camera command: it is sent as plain words.</source>
            <translation>“{0}”不是镜头指令：会作为普通文字发送。</translation>
        </message>
        <message>
            <source>“{0}” is no camera command: it is sent as plain words. {1} is one.</source>
            <translation>“{0}”不是镜头指令：会作为普通文字发送。{1} 是指令。</translation>
        </message>
        <message>
            <source>Becomes each still's name.</source>
            <translation>变成每张图片的名字。</translation>
        </message>
        <message>
            <source>Becomes each still's file name.</source>
            <translation>变成每张图片的文件名。</translation>
        </message>
        <message>
            <source>Becomes each still's article number, where it has one.</source>
            <translation>变成每张图片的货号（如果有）。</translation>
        </message>
        <message>
            <source>Becomes the name of each still's folder.</source>
            <translation>变成每张图片所在文件夹的名字。</translation>
        </message>
        <message>
            <source>Is asked for below the prompt.</source>
            <translation>在提示词下方询问。</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Everywhere</source>
            <translation>全局</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创作</translation>
        </message>
        <message>
            <source>Stills</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>播放器</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审看</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>The program is still starting.</source>
            <translation>程序还在启动。</translation>
        </message>
        <message>
            <source>This is done in Create.</source>
            <translation>这在“创作”里做。</translation>
        </message>
        <message>
            <source>There is no still yet.</source>
            <translation>还没有图片。</translation>
        </message>
        <message>
            <source>Nothing to ask for yet.</source>
            <translation>还没有可下单的。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的。</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>没有可重做的。</translation>
        </message>
        <message>
            <source>This still is on the web.</source>
            <translation>这张图片在网上。</translation>
        </message>
        <message>
            <source>They fit already.</source>
            <translation>它们已经合适。</translation>
        </message>
        <message>
            <source>There is no take of this still yet.</source>
            <translation>这张图片还没有条。</translation>
        </message>
        <message>
            <source>Nothing is playing.</source>
            <translation>没有在播放。</translation>
        </message>
        <message>
            <source>No clip is shown.</source>
            <translation>没有显示片段。</translation>
        </message>
        <message>
            <source>Select a take in the queue first.</source>
            <translation>请先在队列里选择一条。</translation>
        </message>
        <message>
            <source>Nothing was asked for yet.</source>
            <translation>还没有下单。</translation>
        </message>
        <message>
            <source>Nothing is running.</source>
            <translation>没有在进行的。</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>没有在等待的。</translation>
        </message>
        <message>
            <source>It was sent already.</source>
            <translation>它已经发送。</translation>
        </message>
        <message>
            <source>It has no clip.</source>
            <translation>它没有片段。</translation>
        </message>
        <message>
            <source>It did not fail.</source>
            <translation>它没有失败。</translation>
        </message>
        <message>
            <source>The service is not working on it.</source>
            <translation>服务没有在处理它。</translation>
        </message>
        <message>
            <source>This is done in Review.</source>
            <translation>这在“审看”里做。</translation>
        </message>
        <message>
            <source>The comparison has its own keys.</source>
            <translation>比较有自己的按键。</translation>
        </message>
        <message>
            <source>Compare takes in Review first.</source>
            <translation>请先在“审看”里比较。</translation>
        </message>
        <message>
            <source>Practice costs nothing.</source>
            <translation>练习不花钱。</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>并排</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>划像</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Blink (held: the other one)</source>
            <translation>闪切（按住：另一条）</translation>
        </message>
        <message>
            <source>The first take leads</source>
            <translation>第一条领先</translation>
        </message>
        <message>
            <source>The second take leads</source>
            <translation>第二条领先</translation>
        </message>
        <message>
            <source>The third take leads</source>
            <translation>第三条领先</translation>
        </message>
        <message>
            <source>The fourth take leads</source>
            <translation>第四条领先</translation>
        </message>
        <message>
            <source>The other one a frame earlier</source>
            <translation>另一条提前一帧</translation>
        </message>
        <message>
            <source>The other one a frame later</source>
            <translation>另一条推后一帧</translation>
        </message>
        <message>
            <source>Keep the take that leads</source>
            <translation>保留领先的一条</translation>
        </message>
        <message>
            <source>Reject the others</source>
            <translation>否决其他</translation>
        </message>
        <message>
            <source>Leave the comparison</source>
            <translation>离开比较</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Write the prompt</source>
            <translation>写提示词</translation>
        </message>
        <message>
            <source>Insert a camera command</source>
            <translation>插入镜头指令</translation>
        </message>
        <message>
            <source>Saved prompts and those of before</source>
            <translation>保存的和以前的提示词</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Show the still</source>
            <translation>显示图片</translation>
        </message>
        <message>
            <source>Show the picture as it will be sent</source>
            <translation>显示将发送的图片</translation>
        </message>
        <message>
            <source>Show the draft</source>
            <translation>显示草稿</translation>
        </message>
        <message>
            <source>Show the newest take</source>
            <translation>显示最新一条</translation>
        </message>
        <message>
            <source>Next still</source>
            <translation>下一张图片</translation>
        </message>
        <message>
            <source>Previous still</source>
            <translation>上一张图片</translation>
        </message>
        <message>
            <source>Select all stills</source>
            <translation>选择所有图片</translation>
        </message>
        <message>
            <source>Select the next still as well</source>
            <translation>连同下一张图片一起选</translation>
        </message>
        <message>
            <source>Move the stills up</source>
            <translation>图片上移</translation>
        </message>
        <message>
            <source>Move the stills down</source>
            <translation>图片下移</translation>
        </message>
        <message>
            <source>Remove the selected stills</source>
            <translation>移除选中的图片</translation>
        </message>
        <message>
            <source>Show the still's file</source>
            <translation>显示图片的文件</translation>
        </message>
        <message>
            <source>Copy the stills</source>
            <translation>复制图片</translation>
        </message>
        <message>
            <source>Export drafts of the selected stills</source>
            <translation>导出选中图片的草稿</translation>
        </message>
        <message>
            <source>Make the selected stills fit</source>
            <translation>让选中的图片合适</translation>
        </message>
        <message>
            <source>Play, or pause</source>
            <translation>播放或暂停</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>后退一帧</translation>
        </message>
        <message>
            <source>One frame on</source>
            <translation>前进一帧</translation>
        </message>
        <message>
            <source>Ten frames back</source>
            <translation>后退十帧</translation>
        </message>
        <message>
            <source>Ten frames on</source>
            <translation>前进十帧</translation>
        </message>
        <message>
            <source>A second back</source>
            <translation>后退一秒</translation>
        </message>
        <message>
            <source>A second on</source>
            <translation>前进一秒</translation>
        </message>
        <message>
            <source>To the beginning</source>
            <translation>到开头</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>到结尾</translation>
        </message>
        <message>
            <source>Play slower</source>
            <translation>放慢播放</translation>
        </message>
        <message>
            <source>Play faster</source>
            <translation>加快播放</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>从这里播放</translation>
        </message>
        <message>
            <source>Play up to here</source>
            <translation>播放到这里</translation>
        </message>
        <message>
            <source>Play all of it</source>
            <translation>全部播放</translation>
        </message>
        <message>
            <source>Play there and back</source>
            <translation>来回播放</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>拉近</translation>
        </message>
        <message>
            <source>Farther</source>
            <translation>拉远</translation>
        </message>
        <message>
            <source>Fit the picture</source>
            <translation>适合画面</translation>
        </message>
        <message>
            <source>100 %, or the whole picture</source>
            <translation>100 % 或整幅画面</translation>
        </message>
        <message>
            <source>Thirds, safe areas</source>
            <translation>三分线、安全区</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Look left</source>
            <translation>向左看</translation>
        </message>
        <message>
            <source>Look right</source>
            <translation>向右看</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>向上看</translation>
        </message>
        <message>
            <source>Look down</source>
            <translation>向下看</translation>
        </message>
        <message>
            <source>Save frame…</source>
            <translation>保存帧…</translation>
        </message>
        <message>
            <source>Continue from here</source>
            <translation>从这里继续</translation>
        </message>
        <message>
            <source>Copy the clip</source>
            <translation>复制片段</translation>
        </message>
        <message>
            <source>Show the clip's file</source>
            <translation>显示片段的文件</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>转到队列</translation>
        </message>
        <message>
            <source>Play the take, or say what happened</source>
            <translation>播放这条，或说明发生了什么</translation>
        </message>
        <message>
            <source>Keep the takes</source>
            <translation>保留这些条</translation>
        </message>
        <message>
            <source>Reject the takes</source>
            <translation>否决这些条</translation>
        </message>
        <message>
            <source>Cancel what is not sent yet</source>
            <translation>取消还没发送的</translation>
        </message>
        <message>
            <source>Try the failed takes again…</source>
            <translation>重试失败的条…</translation>
        </message>
        <message>
            <source>Check the takes now</source>
            <translation>立即检查这些条</translation>
        </message>
        <message>
            <source>Send earlier</source>
            <translation>提前发送</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>推后发送</translation>
        </message>
        <message>
            <source>Pause sending, or go on</source>
            <translation>暂停发送或继续</translation>
        </message>
        <message>
            <source>Check all now</source>
            <translation>立即全部检查</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>否决</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>Rejected: face drift</source>
            <translation>已否决：人脸走样</translation>
        </message>
        <message>
            <source>Rejected: hands</source>
            <translation>已否决：手</translation>
        </message>
        <message>
            <source>Rejected: warped product or logo</source>
            <translation>已否决：产品或标志变形</translation>
        </message>
        <message>
            <source>Rejected: wrong move</source>
            <translation>已否决：动作不对</translation>
        </message>
        <message>
            <source>Rejected: flicker</source>
            <translation>已否决：闪烁</translation>
        </message>
        <message>
            <source>Rejected: another reason</source>
            <translation>已否决：其他原因</translation>
        </message>
        <message>
            <source>Next take</source>
            <translation>下一条</translation>
        </message>
        <message>
            <source>Previous take</source>
            <translation>上一条</translation>
        </message>
        <message>
            <source>Compare takes</source>
            <translation>比较各条</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>移到废纸篓</translation>
        </message>
        <message>
            <source>Find clips</source>
            <translation>查找片段</translation>
        </message>
        <message>
            <source>Set the shot up again</source>
            <translation>重新设置这个镜头</translation>
        </message>
        <message>
            <source>Copy the clips</source>
            <translation>复制片段</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Look for moved files</source>
            <translation>查找移动的文件</translation>
        </message>
        <message>
            <source>Rebuild the library from the folders</source>
            <translation>从文件夹重建库</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Show all keys</source>
            <translation>显示所有按键</translation>
        </message>
        <message>
            <source>Menu of what is selected</source>
            <translation>所选内容的菜单</translation>
        </message>
        <message>
            <source>Go to Create</source>
            <translation>转到创作</translation>
        </message>
        <message>
            <source>Go to Review</source>
            <translation>转到审看</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Paste pictures, files or links</source>
            <translation>粘贴图片、文件或链接</translation>
        </message>
        <message>
            <source>Add stills from a table…</source>
            <translation>从表格添加图片…</translation>
        </message>
        <message>
            <source>Hot folder…</source>
            <translation>热文件夹…</translation>
        </message>
        <message>
            <source>Fold the queue away, or show it</source>
            <translation>收起或显示队列</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>账本</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新项目…</translation>
        </message>
        <message>
            <source>Choose a project</source>
            <translation>选择项目</translation>
        </message>
        <message>
            <source>Ceiling of this project…</source>
            <translation>本项目的上限…</translation>
        </message>
        <message>
            <source>Picture link…</source>
            <translation>图片链接…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Try it with a sample</source>
            <translation>用示例试试</translation>
        </message>
        <message>
            <source>From Practice to real clips</source>
            <translation>从练习到真实片段</translation>
        </message>
        <message>
            <source>Copy a report for support</source>
            <translation>复制用于求助的报告</translation>
        </message>
        <message>
            <source>Open the log files</source>
            <translation>打开日志文件</translation>
        </message>
        <message>
            <source>Open the settings file</source>
            <translation>打开设置文件</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>example</name>
        <message>
            <source>Steam rises from the cup, slowly. [Push in]</source>
            <translation>热气从杯中缓缓升起。[Push in]</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>MP4</source>
            <translation>MP4</translation>
        </message>
        <message>
            <source>GIF</source>
            <translation>GIF</translation>
        </message>
        <message>
            <source>WebP</source>
            <translation>WebP</translation>
        </message>
        <message>
            <source>ProRes</source>
            <translation>ProRes</translation>
        </message>
        <message>
            <source>PNG pictures</source>
            <translation>PNG 图片</translation>
        </message>
        <message>
            <source>H.264, plays everywhere. A whole clip in its own shape is copied, not coded.</source>
            <translation>H.264，处处可播。保持原形状的完整片段直接复制，不编码。</translation>
        </message>
        <message>
            <source>For mails and old pages: 480 pixels, half the frames, 256 colours.</source>
            <translation>用于邮件和旧网页：480 像素，一半的帧，256 色。</translation>
        </message>
        <message>
            <source>For shop pages: moves by itself, far smaller than a GIF.</source>
            <translation>用于商品页：自动播放，比 GIF 小得多。</translation>
        </message>
        <message>
            <source>422, for editing and grading. Large files.</source>
            <translation>422，用于剪辑和调色。文件很大。</translation>
        </message>
        <message>
            <source>A folder with every frame, numbered as the player counts.</source>
            <translation>一个文件夹，含每一帧，编号与播放器一致。</translation>
        </message>
        <message>
            <source>No loop</source>
            <translation>不循环</translation>
        </message>
        <message>
            <source>What suits</source>
            <translation>自动选择</translation>
        </message>
        <message>
            <source>Best cut</source>
            <translation>最佳剪切</translation>
        </message>
        <message>
            <source>Cross-fade</source>
            <translation>交叉淡化</translation>
        </message>
        <message>
            <source>There and back</source>
            <translation>来回</translation>
        </message>
        <message>
            <source>Played once, from beginning to end.</source>
            <translation>从头到尾播放一次。</translation>
        </message>
        <message>
            <source>The two frames that meet best are found, then the way that hides the seam.</source>
            <translation>先找最吻合的两帧，再用能藏住接缝的方式。</translation>
        </message>
        <message>
            <source>Cut at the two frames that meet best; weak seams are listed.</source>
            <translation>在最吻合的两帧处剪切；明显的接缝会列出。</translation>
        </message>
        <message>
            <source>The end melts into the beginning over half a second.</source>
            <translation>结尾在半秒内融入开头。</translation>
        </message>
        <message>
            <source>Played forwards, then backwards.</source>
            <translation>先正放，再倒放。</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>原样</translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 个文件</translation>
        </message>
        <message>
            <source>{0} files</source>
            <translation>{0} 个文件</translation>
        </message>
        <message>
            <source>1 clip</source>
            <translation>1 个片段</translation>
        </message>
        <message>
            <source>{0} clips</source>
            <translation>{0} 个片段</translation>
        </message>
        <message>
            <source>about {0}</source>
            <translation>约 {0}</translation>
        </message>
        <message>
            <source>said nothing of it</source>
            <translation>没有提到</translation>
        </message>
        <message>
            <source>keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>否决</translation>
        </message>
        <message>
            <source>{0} of {1} done</source>
            <translation>完成 {0} / {1}</translation>
        </message>
        <message>
            <source>1 folder</source>
            <translation>1 个文件夹</translation>
        </message>
        <message>
            <source>{0} failed</source>
            <translation>{0} 失败</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>the rest was cancelled</source>
            <translation>其余已取消</translation>
        </message>
        <message>
            <source>1 weak seam</source>
            <translation>1 处接缝明显</translation>
        </message>
        <message>
            <source>{0} weak seams</source>
            <translation>{0} 处接缝明显</translation>
        </message>
        <message>
            <source>{0}: its loop is seen to jump (seam {1}).</source>
            <translation>{0}：能看出循环跳动（接缝 {1}）。</translation>
        </message>
    </context>
    <context>
        <name>first take</name>
        <message>
            <source>Your first paid take: one of {1} shows for {0} how it comes out.</source>
            <translation>你的第一条付费片段：一条 {1} 只需 {0} 就能看到效果。</translation>
        </message>
    </context>
    <context>
        <name>framing</name>
        <message>
            <source>Frame {0} of {1}</source>
            <translation>{1} 的第 {0} 帧</translation>
        </message>
        <message>
            <source>{0} × {1} → clip about {2} × {3}</source>
            <translation>{0} × {1} → 片段约 {2} × {3}</translation>
        </message>
        <message>
            <source>enlarged {0}×</source>
            <translation>放大 {0}×</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Your first clip</source>
            <translation>你的第一个片段</translation>
        </message>
        <message>
            <source>Drop a picture anywhere, or click a sample. Write how it should move, look at the price in the button, press Generate. The queue on the right shows how far it is, and the finished clip plays by itself. Try it with a sample does all of that by one click.</source>
            <translation>把图片拖到任意处，或点一个示例。写它该怎么动，看按钮上的价格，按“生成”。右边的队列显示进度，完成的片段自动播放。“用示例试试”一键完成这一切。</translation>
        </message>
        <message>
            <source>Without a key everything happens in Practice: nothing leaves this computer and nothing is charged. Practice clips are camera moves over your picture, not the model's work, and each of them says so. A card below the queue leads on to real clips, step by step.</source>
            <translation>没有密钥时一切都在练习中进行：什么都不离开这台电脑，也不收费。练习片段是对图片的运镜，不是模型的作品，每个都会注明。队列下方的卡片会一步步带你做出真实片段。</translation>
        </message>
        <message>
            <source>Words and camera moves</source>
            <translation>文字与运镜</translation>
        </message>
        <message>
            <source>Say what moves and what stays. Camera moves stand in square brackets: type [ and choose, or open Camera. Up to three in one bracket run together; several brackets follow each other.</source>
            <translation>说什么动、什么不动。运镜写在方括号里：输入 [ 选择，或打开“镜头”。一个括号里最多三个同时进行；多个括号依次进行。</translation>
        </message>
        <message>
            <source>Places in braces, like {name}, are filled in for each shot. The clock beside the prompt keeps what was generated, and what you saved under a name.</source>
            <translation>花括号里的位置，如 {name}，会按每个镜头填入。提示词旁的时钟保存着生成过的和你命名保存的内容。</translation>
        </message>
        <message>
            <source>The frame</source>
            <translation>取景</translation>
        </message>
        <message>
            <source>The service keeps the shape of your picture. Crop it by hand or to a shape, turn it, or pad it; the original is never touched. What the service would refuse is marked on the still and can be mended with one click.</source>
            <translation>服务保持图片的形状。可以手动裁剪或裁成某个形状、旋转、填充；原图从不改动。服务会拒绝的内容会在图片上标出，点一下就能修好。</translation>
        </message>
        <message>
            <source>As sent shows exactly the picture that will leave. Draft plays the camera moves at once and free of charge: it shows camera and crop, not the model's result.</source>
            <translation>“发送的样子”显示的正是将要离开的图片。“草稿”立即免费播放运镜：它显示镜头和裁剪，不是模型的结果。</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>花多少钱</translation>
        </message>
        <message>
            <source>Nothing is sent before you saw its price. A take costs 30 to 85 credits, by mode, length and resolution. Ceilings for the day, for one order and for a project hold, whatever you press.</source>
            <translation>在你看到价格之前什么都不发送。一条花 30 到 85 积分，取决于模式、时长和分辨率。每日、每单和每个项目的上限始终有效，无论你按什么。</translation>
        </message>
        <message>
            <source>Nothing is paid twice: every request is written down before it leaves. The ledger shows each take with its price, and what a clip you kept really cost.</source>
            <translation>什么都不会重复付费：每个请求在离开前都会记下来。账本显示每一条及其价格，以及保留一个片段的真实花费。</translation>
        </message>
        <message>
            <source>The queue, and what needs you</source>
            <translation>队列，以及需要你的事</translation>
        </message>
        <message>
            <source>A clock waits, an arrow is on its way, a star is being made, a check is ready, a cross failed. Closing the window loses nothing: it goes on where it was.</source>
            <translation>时钟是等待，箭头是在路上，星星是正在制作，对勾是完成，叉是失败。关闭窗口不会丢失任何东西：它会从原处继续。</translation>
        </message>
        <message>
            <source>A violet sign needs you. When the line breaks in the middle of a request, nobody can know whether it was charged: look at the balance, then say so. Until then the amount stays reserved, and nothing is sent again by itself.</source>
            <translation>紫色的标志需要你。如果连接在请求中途断开，没有人知道是否收费：查看余额，然后告诉程序。在那之前金额一直预留，也不会自动重发。</translation>
        </message>
        <message>
            <source>Going real</source>
            <translation>真正开始</translation>
        </message>
        <message>
            <source>In Settings choose Real service and store your API key; it lies in the keychain of this computer and nowhere else. A key can't be tried without paying: the first clip proves it, and the cheapest one is suggested.</source>
            <translation>在设置里选择“真实服务”，存入你的 API 密钥；它只存在这台电脑的钥匙串里。密钥无法免费验证：第一个片段会证明，程序会建议最便宜的那个。</translation>
        </message>
        <message>
            <source>The service reads pictures from a web address only. Choose how yours get one under Picture link, and test it there. Pictures lose their place and camera data before they leave.</source>
            <translation>服务只从网址读取图片。在“图片链接”里选择你的图片怎样获得网址，并在那里测试。图片离开前会去掉位置和相机数据。</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审看</translation>
        </message>
        <message>
            <source>Every finished clip is there, also without a network. Keep or reject with one key and the next one follows; say why with a digit. Each stroke can be taken back. Compare lays two to four takes against each other in step.</source>
            <translation>每个完成的片段都在那里，没有网络也可以。一个键保留或否决，下一个随即出现；用数字说明原因。每一步都能撤回。“比较”让两到四条同步对照。</translation>
        </message>
        <message>
            <source>Small marks say what was noticed in a clip: it freezes, flickers, turns black, has a cut. They decide nothing.</source>
            <translation>小标记说明片段里发现了什么：卡住、闪烁、变黑、有剪切。它们不做任何决定。</translation>
        </message>
        <message>
            <source>Out of the program</source>
            <translation>离开程序</translation>
        </message>
        <message>
            <source>Drag a clip into any other program, or export it: MP4, GIF, WebP, ProRes or pictures, cropped, looped, below a size. A numbered reel and a sheet go to the client, whose reply you paste back; a packet with a timeline to the editor.</source>
            <translation>把片段拖进任何其他程序，或导出：MP4、GIF、WebP、ProRes 或图片，可裁剪、循环、限制大小。带编号的合集和清单给客户，把客户的回复粘贴回来；带时间线的资料包给剪辑。</translation>
        </message>
        <message>
            <source>Clips are plain files in the project's folder. Move them as you like: each carries its recipe, and the library finds it again.</source>
            <translation>片段是项目文件夹里的普通文件。可以随意移动：每个都带着自己的配方，库会再找到它。</translation>
        </message>
        <message>
            <source>When something goes wrong</source>
            <translation>出问题时</translation>
        </message>
        <message>
            <source>Every message says what happened, what it cost, and what to do. While there is no connection the queue waits and goes on by itself. When credits run out, nothing fails: what was not sent stays in the queue.</source>
            <translation>每条消息都说明发生了什么、花了多少、该怎么做。没有网络时队列等待并自动继续。积分用完时什么都不会失败：没发送的留在队列里。</translation>
        </message>
        <message>
            <source>Copy a report for support: it holds versions and states, but no key, no name, no text and no folder of yours.</source>
            <translation>复制用于求助的报告：它包含版本和状态，但不含你的密钥、名字、文字和文件夹。</translation>
        </message>
    </context>
    <context>
        <name>happened</name>
        <message>
            <source>It was cancelled. Nothing was accepted, nothing was charged.</source>
            <translation>它已取消。没有被接受，没有收费。</translation>
        </message>
        <message>
            <source>Saved {0} as {1}. {2}</source>
            <translation>{0} 存为 {1}。{2}</translation>
        </message>
        <message>
            <source>It is on its way. {0}</source>
            <translation>它在路上。{0}</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>hot folder</name>
        <message>
            <source>Hot folder {0}</source>
            <translation>热文件夹 {0}</translation>
        </message>
        <message>
            <source>not enough for a picture at {1}</source>
            <translation>不够做一张 {1} 的图片</translation>
        </message>
        <message>
            <source>≈ 1 picture at {1}</source>
            <translation>≈ 1 张图片，每张 {1}</translation>
        </message>
        <message>
            <source>≈ {0} pictures at {1}</source>
            <translation>≈ {0} 张图片，每张 {1}</translation>
        </message>
        <message>
            <source>{0} used · {1} left · {2}</source>
            <translation>已用 {0} · 剩余 {1} · {2}</translation>
        </message>
        <message>
            <source>1 picture waits</source>
            <translation>1 张图片等待</translation>
        </message>
        <message>
            <source>{0} pictures wait</source>
            <translation>{0} 张图片等待</translation>
        </message>
        <message>
            <source>{0}: {1} needed, {2} of the allowance left.</source>
            <translation>{0}：需要 {1}，额度剩余 {2}。</translation>
        </message>
        <message>
            <source>It is off: nothing is ordered by itself.</source>
            <translation>已关闭：不会自动下单。</translation>
        </message>
        <message>
            <source>It is on: what arrives is ordered by itself, inside the allowance.</source>
            <translation>已打开：到达的会在额度内自动下单。</translation>
        </message>
        <message>
            <source>Pictures that arrive in a folder are ordered by themselves, and never for more than the allowance.</source>
            <translation>到达文件夹的图片会自动下单，永远不超过额度。</translation>
        </message>
        <message>
            <source>ordered · {0}</source>
            <translation>已下单 · {0}</translation>
        </message>
        <message>
            <source>waits for its turn or the allowance</source>
            <translation>等待轮到它或额度</translation>
        </message>
        <message>
            <source>was there before</source>
            <translation>之前就在</translation>
        </message>
        <message>
            <source>Allow more…</source>
            <translation>允许更多…</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>看一看…</translation>
        </message>
    </context>
    <context>
        <name>ledger</name>
        <message>
            <source>Take</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Quoted</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>What was shown before it was generated</source>
            <translation>生成前显示的价格</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>The most that was agreed to</source>
            <translation>同意的最高金额</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>已收费</translation>
        </message>
        <message>
            <source>What the service reported</source>
            <translation>服务报告的金额</translation>
        </message>
        <message>
            <source>Possibly</source>
            <translation>可能</translation>
        </message>
        <message>
            <source>Counted, although the service reported no charge</source>
            <translation>已计入，尽管服务没有报告收费</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>预留</translation>
        </message>
        <message>
            <source>May still be charged</source>
            <translation>仍可能收费</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>片段</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格表</translation>
        </message>
        <message>
            <source>The version of the price catalog it was quoted by</source>
            <translation>报价所用价格表的版本</translation>
        </message>
        <message>
            <source>1 take</source>
            <translation>1 条</translation>
        </message>
        <message>
            <source>{0} takes</source>
            <translation>{0} 条</translation>
        </message>
        <message>
            <source>{0}, not {1}</source>
            <translation>{0}，而不是 {1}</translation>
        </message>
        <message>
            <source>{0} · refunded</source>
            <translation>{0} · 已退款</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>已保留</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>已否决</translation>
        </message>
        <message>
            <source>{0} each kept</source>
            <translation>每个保留 {0}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>否决</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>It was not refunded</source>
            <translation>没有退款</translation>
        </message>
        <message>
            <source>It was refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>charged</source>
            <translation>已收费</translation>
        </message>
        <message>
            <source>possibly charged</source>
            <translation>可能已收费</translation>
        </message>
        <message>
            <source>reserved</source>
            <translation>已预留</translation>
        </message>
        <message>
            <source>credits per kept clip</source>
            <translation>每个保留片段的积分</translation>
        </message>
        <message>
            <source>{0} kept · {1} rejected · {2} undecided</source>
            <translation>保留 {0} · 否决 {1} · 未定 {2}</translation>
        </message>
    </context>
    <context>
        <name>link</name>
        <message>
            <source>ImgBB, with your own key</source>
            <translation>ImgBB，用你自己的密钥</translation>
        </message>
        <message>
            <source>About three minutes: open the page, sign in, copy the key, paste it, test.</source>
            <translation>大约三分钟：打开页面，登录，复制密钥，粘贴，测试。</translation>
        </message>
        <message>
            <source>Anyone with the link can see the picture for 24 hours. Not for unreleased products.</source>
            <translation>任何有链接的人 24 小时内都能看到图片。不适合未发布的产品。</translation>
        </message>
        <message>
            <source>Open ImgBB's key page</source>
            <translation>打开 ImgBB 的密钥页</translation>
        </message>
        <message>
            <source>Your ImgBB key</source>
            <translation>你的 ImgBB 密钥</translation>
        </message>
        <message>
            <source>Cloudinary, unsigned preset</source>
            <translation>Cloudinary，免签名预设</translation>
        </message>
        <message>
            <source>In Cloudinary's upload settings, add an unsigned upload preset; name both here.</source>
            <translation>在 Cloudinary 的上传设置里添加一个免签名上传预设；在这里填写两者的名字。</translation>
        </message>
        <message>
            <source>Anyone with the link can see the picture. It stays until you delete it there.</source>
            <translation>任何有链接的人都能看到图片。它会一直在，直到你在那里删除。</translation>
        </message>
        <message>
            <source>Open Cloudinary's upload settings</source>
            <translation>打开 Cloudinary 的上传设置</translation>
        </message>
        <message>
            <source>Cloud name</source>
            <translation>Cloud 名称</translation>
        </message>
        <message>
            <source>Unsigned upload preset</source>
            <translation>免签名上传预设</translation>
        </message>
        <message>
            <source>Your own bucket (S3)</source>
            <translation>你自己的存储桶 (S3)</translation>
        </message>
        <message>
            <source>A bucket at AWS, Cloudflare R2, Backblaze B2, MinIO or any storage that speaks S3, and a key that may read, write and delete in it. The bucket stays private: each picture is read through a signed link, and deleted when its takes end.</source>
            <translation>AWS、Cloudflare R2、Backblaze B2、MinIO 或任何支持 S3 的存储中的一个桶，以及可在其中读、写、删的密钥。桶保持私有：每张图片通过签名链接读取，相关的条结束后删除。</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>端点</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>存储桶</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Access key id</source>
            <translation>Access Key ID</translation>
        </message>
        <message>
            <source>Secret access key</source>
            <translation>Secret Access Key</translation>
        </message>
        <message>
            <source>Folder inside the bucket</source>
            <translation>桶内文件夹</translation>
        </message>
        <message>
            <source>Hours a link lives</source>
            <translation>链接有效的小时数</translation>
        </message>
        <message>
            <source>The bucket's name stands in the path (MinIO and other servers of one's own)</source>
            <translation>桶名写在路径里（MinIO 和其他自建服务器）</translation>
        </message>
        <message>
            <source>Inside the request, without a link</source>
            <translation>放在请求里，不用链接</translation>
        </message>
        <message>
            <source>The picture goes along in the request itself, as a data URI. No page of the service says that it takes one, and it may refuse it: then nothing is charged, and you choose another way.</source>
            <translation>图片以 data URI 的形式随请求一起发送。服务没有任何页面说它接受，它可能拒绝：那样不收费，你再选别的方式。</translation>
        </message>
        <message>
            <source>An experiment. Try it with one take before you order many.</source>
            <translation>实验。大量下单前先用一条试试。</translation>
        </message>
        <message>
            <source>Our own server</source>
            <translation>我们自己的服务器</translation>
        </message>
        <message>
            <source>A server that stores what is sent to it by PUT and shows it at the same address, or answers a form upload with the link.</source>
            <translation>能接收 PUT 上传并在同一地址展示的服务器，或以链接回应表单上传的服务器。</translation>
        </message>
        <message>
            <source>Address to upload to</source>
            <translation>上传地址</translation>
        </message>
        <message>
            <source>PUT or POST</source>
            <translation>PUT 或 POST</translation>
        </message>
        <message>
            <source>Where the answer names the link</source>
            <translation>回答中链接的位置</translation>
        </message>
        <message>
            <source>Token, sent as Bearer</source>
            <translation>令牌，以 Bearer 发送</translation>
        </message>
        <message>
            <source>This computer, through your own tunnel</source>
            <translation>这台电脑，通过你自己的隧道</translation>
        </message>
        <message>
            <source>For a tunnel or reverse proxy that you run: it leads from a public address to a port of this computer. The program shows the pictures there while takes need them, and hears there when a clip is done.</source>
            <translation>适用于你自己运行的隧道或反向代理：它从公网地址通到这台电脑的一个端口。程序在那里展示条需要的图片，并在那里得知片段何时完成。</translation>
        </message>
        <message>
            <source>It works only while this computer, the program and your tunnel run.</source>
            <translation>只有这台电脑、程序和你的隧道都在运行时才有效。</translation>
        </message>
        <message>
            <source>Public address of the tunnel</source>
            <translation>隧道的公网地址</translation>
        </message>
        <message>
            <source>Port of this computer it leads to</source>
            <translation>它通到的这台电脑的端口</translation>
        </message>
        <message>
            <source>Hello,

I use a program that animates pictures. The service behind it reads each picture from a web address, so I need a place to upload to:

- an HTTPS address that takes one picture by PUT (or a multipart POST), up to 10 MB, JPEG, PNG or WebP;
- the picture must be readable from the internet at an unguessable address, without a login, for at least 24 hours, and may be removed after that;
- if possible with a token for uploading (sent as Authorization: Bearer).

Please send me the address, the method, the token, and, if the answer is JSON, where the link is in it.

Thank you!</source>
            <translation>你好，

我使用一个让图片动起来的程序。它背后的服务从网址读取每张图片，所以我需要一个上传的地方：

- 一个 HTTPS 地址，能用 PUT（或 multipart POST）接收一张图片，最大 10 MB，JPEG、PNG 或 WebP；
- 图片须能在互联网上通过一个猜不到的地址免登录读取，至少 24 小时，之后可以删除；
- 最好有上传用的令牌（以 Authorization: Bearer 发送）。

请把地址、方法、令牌发给我；如果回答是 JSON，也请告诉我链接在其中的位置。

谢谢！</translation>
        </message>
    </context>
    <context>
        <name>marks</name>
        <message>
            <source>frame {0}</source>
            <translation>第 {0} 帧</translation>
        </message>
        <message>
            <source>frames {0}–{1}</source>
            <translation>第 {0}–{1} 帧</translation>
        </message>
        <message>
            <source>nothing moves in all of it</source>
            <translation>整条没有任何动作</translation>
        </message>
        <message>
            <source>all frames black</source>
            <translation>所有帧全黑</translation>
        </message>
        <message>
            <source>the light flickers in {0}</source>
            <translation>{0}光线闪烁</translation>
        </message>
        <message>
            <source>another picture from frame {0} on</source>
            <translation>从第 {0} 帧起变成另一幅画面</translation>
        </message>
        <message>
            <source>frame 1 does not look like the still ({0} % alike)</source>
            <translation>第 1 帧与图片不像（相似度 {0} %）</translation>
        </message>
        <message>
            <source>{0} more saturated than the beginning</source>
            <translation>{0}比开头饱和</translation>
        </message>
        <message>
            <source>{0} less red than the beginning</source>
            <translation>{0}不如开头红</translation>
        </message>
        <message>
            <source>{0} yellower than the beginning</source>
            <translation>{0}比开头偏黄</translation>
        </message>
        <message>
            <source>{0} redder than the beginning</source>
            <translation>{0}比开头偏红</translation>
        </message>
        <message>
            <source>{0} bluer than the beginning</source>
            <translation>{0}比开头偏蓝</translation>
        </message>
        <message>
            <source>{0} paler than the beginning</source>
            <translation>{0}比开头偏淡</translation>
        </message>
        <message>
            <source>{0} shows another picture</source>
            <translation>{0}是另一幅画面</translation>
        </message>
        <message>
            <source>{0} show another picture</source>
            <translation>{0}是另一幅画面</translation>
        </message>
        <message>
            <source>{0} identical</source>
            <translation>{0}相同</translation>
        </message>
        <message>
            <source>{0} black</source>
            <translation>{0}全黑</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>静止</translation>
        </message>
        <message>
            <source>black</source>
            <translation>全黑</translation>
        </message>
        <message>
            <source>flicker</source>
            <translation>闪烁</translation>
        </message>
        <message>
            <source>first frame far from the still</source>
            <translation>首帧与图片差得远</translation>
        </message>
        <message>
            <source>sudden cut</source>
            <translation>突然切换</translation>
        </message>
        <message>
            <source>drift over time</source>
            <translation>随时间漂移</translation>
        </message>
    </context>
    <context>
        <name>money</name>
        <message>
            <source>{0}–{1} credits</source>
            <translation>{0}–{1} 积分</translation>
        </message>
        <message>
            <source>1 credit</source>
            <translation>1 积分</translation>
        </message>
        <message>
            <source>{0} credits</source>
            <translation>{0} 积分</translation>
        </message>
        <message>
            <source>${0}</source>
            <translation>${0}</translation>
        </message>
        <message>
            <source>${0}–{1}</source>
            <translation>${0}–{1}</translation>
        </message>
        <message>
            <source>1 still</source>
            <translation>1 张图片</translation>
        </message>
        <message>
            <source>{0} stills</source>
            <translation>{0} 张图片</translation>
        </message>
        <message>
            <source>1 take</source>
            <translation>1 条</translation>
        </message>
        <message>
            <source>{0} takes</source>
            <translation>{0} 条</translation>
        </message>
        <message>
            <source>one take for all formats saves {0}</source>
            <translation>一条用于所有画幅可省 {0}</translation>
        </message>
        <message>
            <source>{0} ≈ {1} — practice, nothing is charged</source>
            <translation>{0} ≈ {1} — 练习，不收费</translation>
        </message>
        <message>
            <source>charged on {0}</source>
            <translation>于 {0} 收费</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>It is open.</source>
            <translation>尚未确定。</translation>
        </message>
        <message>
            <source>Still</source>
            <translation>图片</translation>
        </message>
    </context>
    <context>
        <name>pilot</name>
        <message>
            <source>{0} ready</source>
            <translation>{0} 完成</translation>
        </message>
        <message>
            <source>{0} failed</source>
            <translation>{0} 失败</translation>
        </message>
        <message>
            <source>{0} cancelled</source>
            <translation>{0} 已取消</translation>
        </message>
        <message>
            <source>The first of {0} is done ({1}).</source>
            <translation>{0} 的第一条已完成（{1}）。</translation>
        </message>
        <message>
            <source>The first {0} of {1} are done ({2}).</source>
            <translation>{1} 的前 {0} 条已完成（{2}）。</translation>
        </message>
        <message>
            <source>None of them is ready.</source>
            <translation>没有一条成功。</translation>
        </message>
        <message>
            <source>Continue with {0}?</source>
            <translation>继续其余 {0} 条？</translation>
        </message>
        <message>
            <source>Practice: nothing is charged.</source>
            <translation>练习：不收费。</translation>
        </message>
        <message>
            <source>The price rose from {0} to {1}.</source>
            <translation>价格从 {0} 涨到 {1}。</translation>
        </message>
        <message>
            <source>Up to {0}.</source>
            <translation>最多 {0}。</translation>
        </message>
        <message>
            <source>{0} · pilot</source>
            <translation>{0} · 试做</translation>
        </message>
        <message>
            <source>nothing is charged</source>
            <translation>不收费</translation>
        </message>
        <message>
            <source>Continue · {0}</source>
            <translation>继续 · {0}</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>到此为止</translation>
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <source>Nothing to do with these together</source>
            <translation>这些一起没有可做的</translation>
        </message>
        <message>
            <source>Keep {0}</source>
            <translation>保留 {0}</translation>
        </message>
        <message>
            <source>Reject {0}</source>
            <translation>否决 {0}</translation>
        </message>
        <message>
            <source>Cancel {0} unsent</source>
            <translation>取消 {0} 条未发送的</translation>
        </message>
        <message>
            <source>Check {0} now</source>
            <translation>立即检查 {0} 条</translation>
        </message>
        <message>
            <source>Show its takes</source>
            <translation>显示它的各条</translation>
        </message>
        <message>
            <source>Fold its takes away</source>
            <translation>收起它的各条</translation>
        </message>
        <message>
            <source>pilot: {0} of {1}</source>
            <translation>试做：{0} / {1}</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>{0} stills</source>
            <translation>{0} 张图片</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>Reject because of</source>
            <translation>否决，因为</translation>
        </message>
        <message>
            <source>1 clip</source>
            <translation>1 个片段</translation>
        </message>
        <message>
            <source>{0} clips</source>
            <translation>{0} 个片段</translation>
        </message>
        <message>
            <source>The folders were read: {0}, {1} new, {2} moved, {3} missing.</source>
            <translation>文件夹已读取：{0}，新增 {1}，移动 {2}，缺失 {3}。</translation>
        </message>
        <message>
            <source>Not read: {0}</source>
            <translation>未读取：{0}</translation>
        </message>
        <message>
            <source>{0}, and {1} more</source>
            <translation>{0}，另有 {1} 个</translation>
        </message>
        <message>
            <source>{0}, {1}: {2}</source>
            <translation>{0}，{1}：{2}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>1 take</source>
            <translation>1 条</translation>
        </message>
        <message>
            <source>{0} takes</source>
            <translation>{0} 条</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>已保留</translation>
        </message>
        <message>
            <source>{0} kept</source>
            <translation>保留 {0}</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>已否决</translation>
        </message>
        <message>
            <source>{0} undecided</source>
            <translation>未定 {0}</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>rejected: {0}</source>
            <translation>已否决：{0}</translation>
        </message>
        <message>
            <source>Take {0}</source>
            <translation>第 {0} 条</translation>
        </message>
        <message>
            <source>{0} credits</source>
            <translation>{0} 积分</translation>
        </message>
        <message>
            <source>face drift</source>
            <translation>人脸走样</translation>
        </message>
        <message>
            <source>hands</source>
            <translation>手</translation>
        </message>
        <message>
            <source>warped product or logo</source>
            <translation>产品或标志变形</translation>
        </message>
        <message>
            <source>wrong move</source>
            <translation>动作不对</translation>
        </message>
        <message>
            <source>flicker</source>
            <translation>闪烁</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已保留</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已否决</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>有标记</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>Kept {0}.</source>
            <translation>已保留{0}。</translation>
        </message>
        <message>
            <source>Rejected {0}.</source>
            <translation>已否决{0}。</translation>
        </message>
        <message>
            <source>{0} undecided again.</source>
            <translation>{0}改回未定。</translation>
        </message>
        <message>
            <source>{0} of {1} kept</source>
            <translation>保留 {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>The service answered with an error ({0}).</source>
            <translation>服务回答了错误（{0}）。</translation>
        </message>
        <message>
            <source>The service's answer names no task.</source>
            <translation>服务的回答没有任务编号。</translation>
        </message>
        <message>
            <source>The service's answer can't be read.</source>
            <translation>服务的回答无法读取。</translation>
        </message>
        <message>
            <source>The request left, but the connection broke before its answer came.</source>
            <translation>请求已发出，但在回答到来前连接断了。</translation>
        </message>
        <message>
            <source>The request left, but no answer came in time.</source>
            <translation>请求已发出，但没有及时收到回答。</translation>
        </message>
        <message>
            <source>The API key holds a character that no key has.</source>
            <translation>API 密钥里有密钥不会有的字符。</translation>
        </message>
        <message>
            <source>Copy it again, all of it.</source>
            <translation>请重新完整复制。</translation>
        </message>
        <message>
            <source>The clip's link leads to a page, not to a video.</source>
            <translation>片段的链接指向网页，而不是视频。</translation>
        </message>
        <message>
            <source>The clip's link does not work any more ({0}).</source>
            <translation>片段的链接已失效（{0}）。</translation>
        </message>
        <message>
            <source>The clip's server has trouble ({0}).</source>
            <translation>片段的服务器有问题（{0}）。</translation>
        </message>
        <message>
            <source>The service is asked again.</source>
            <translation>会再次询问服务。</translation>
        </message>
        <message>
            <source>The service is asked for a new one.</source>
            <translation>会向服务要一个新的。</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>会自动重试。</translation>
        </message>
        <message>
            <source>It goes on by itself from where it was.</source>
            <translation>会自动从断处继续。</translation>
        </message>
        <message>
            <source>The connection broke while the clip was being saved.</source>
            <translation>保存片段时连接断了。</translation>
        </message>
        <message>
            <source>The clip's link leads round in a circle.</source>
            <translation>片段的链接在绕圈。</translation>
        </message>
        <message>
            <source>The service is asked for a new link.</source>
            <translation>会向服务要一个新链接。</translation>
        </message>
        <message>
            <source>The clip can't be written to {0}: {1}.</source>
            <translation>片段无法写入 {0}：{1}。</translation>
        </message>
        <message>
            <source>Free some space or make the folder writable; it is tried again by itself.</source>
            <translation>请腾出空间或让文件夹可写；会自动重试。</translation>
        </message>
        <message>
            <source>The clip's server has another file than the one begun.</source>
            <translation>片段服务器上的文件与已开始的不同。</translation>
        </message>
        <message>
            <source>It is fetched anew by itself.</source>
            <translation>会自动重新下载。</translation>
        </message>
        <message>
            <source>The download has stalled.</source>
            <translation>下载停住了。</translation>
        </message>
        <message>
            <source>{0} is not a web address.</source>
            <translation>{0} 不是网址。</translation>
        </message>
        <message>
            <source>{0} is not encrypted.</source>
            <translation>{0} 没有加密。</translation>
        </message>
        <message>
            <source>Give one that begins with https://.</source>
            <translation>请给出以 https:// 开头的地址。</translation>
        </message>
        <message>
            <source>Use its https:// address; http only works on this computer itself.</source>
            <translation>请用它的 https:// 地址；http 只能用于这台电脑本身。</translation>
        </message>
        <message>
            <source>Check its spelling.</source>
            <translation>请检查拼写。</translation>
        </message>
        <message>
            <source>Can't tell: {0}{1}, {2}.</source>
            <translation>无法判断：{0}{1}，{2}。</translation>
        </message>
        <message>
            <source>{0}{1}: the take was charged.</source>
            <translation>{0}{1}：这一条已收费。</translation>
        </message>
        <message>
            <source>{0}{1}: the take was not charged.</source>
            <translation>{0}{1}：这一条没有收费。</translation>
        </message>
        <message>
            <source>The catalog has no price for {0}.</source>
            <translation>价格表里没有 {0} 的价格。</translation>
        </message>
        <message>
            <source>The price catalog can't be read: {0}.</source>
            <translation>价格表无法读取：{0}。</translation>
        </message>
        <message>
            <source>Reinstall the program, or restore its catalog.toml.</source>
            <translation>请重新安装程序，或恢复它的 catalog.toml。</translation>
        </message>
        <message>
            <source>Nothing was sent, nothing was charged.</source>
            <translation>没有发送任何内容，没有收费。</translation>
        </message>
        <message>
            <source>It is asked again by itself.</source>
            <translation>会自动再次询问。</translation>
        </message>
        <message>
            <source>Take {0} was changed by another window or command.</source>
            <translation>第 {0} 条被另一个窗口或命令改动了。</translation>
        </message>
        <message>
            <source>Let them finish, settle the unsure ones, or ask again on purpose.</source>
            <translation>让它们完成，弄清不确定的，或有意再下一次单。</translation>
        </message>
        <message>
            <source>The service refused the request ({0}).</source>
            <translation>服务拒绝了请求（{0}）。</translation>
        </message>
        <message>
            <source>Nothing was accepted, nothing was charged.</source>
            <translation>没有被接受，没有收费。</translation>
        </message>
        <message>
            <source>Change what it names, then try again.</source>
            <translation>请更改它指出的内容，然后重试。</translation>
        </message>
        <message>
            <source>It may have been accepted and charged.</source>
            <translation>它可能已被接受并收费。</translation>
        </message>
        <message>
            <source>Check the balance on the billing page, then say whether it was charged.</source>
            <translation>请在账单页查看余额，然后说明是否收费。</translation>
        </message>
        <message>
            <source>The task goes on.</source>
            <translation>任务继续进行。</translation>
        </message>
        <message>
            <source>The clip is finished and paid; only saving failed.</source>
            <translation>片段已完成并付费；只是保存失败。</translation>
        </message>
        <message>
            <source>Finished takes are found by asking, as without it.</source>
            <translation>和没有它时一样，完成的条通过询问得知。</translation>
        </message>
        <message>
            <source>The clips are as they were.</source>
            <translation>片段保持原样。</translation>
        </message>
        <message>
            <source>No clip is harmed.</source>
            <translation>片段不受影响。</translation>
        </message>
        <message>
            <source>Nothing was sent for it here.</source>
            <translation>这里没有为它发送任何内容。</translation>
        </message>
        <message>
            <source>Look at it again.</source>
            <translation>请再看一遍。</translation>
        </message>
        <message>
            <source>No clip has a {{{0}}}.</source>
            <translation>没有片段有 {{{0}}}。</translation>
        </message>
        <message>
            <source>Use one of {0}.</source>
            <translation>请使用其中之一：{0}。</translation>
        </message>
        <message>
            <source>Behind the link is {0}; the service reads JPEG, PNG and WebP.</source>
            <translation>链接后面是 {0}；服务读取 JPEG、PNG 和 WebP。</translation>
        </message>
        <message>
            <source>A link can't be framed where it is.</source>
            <translation>链接上的图片无法就地取景。</translation>
        </message>
        <message>
            <source>Too small: {0} × {1}.</source>
            <translation>太小：{0} × {1}。</translation>
        </message>
        <message>
            <source>The service wants more than {0} pixels on the short side.</source>
            <translation>服务要求短边超过 {0} 像素。</translation>
        </message>
        <message>
            <source>Too {0}: {1} × {2}.</source>
            <translation>太{0}：{1} × {2}。</translation>
        </message>
        <message>
            <source>The service takes shapes between 2:5 and 5:2.</source>
            <translation>服务接受 2:5 到 5:2 之间的形状。</translation>
        </message>
        <message>
            <source>The picture behind the link has {0} MB; the service reads up to 10 MB.</source>
            <translation>链接后面的图片有 {0} MB；服务最多读取 10 MB。</translation>
        </message>
        <message>
            <source>Say how the picture should move.</source>
            <translation>说说图片该怎么动。</translation>
        </message>
        <message>
            <source>The prompt has {0} characters; the service takes {1}.</source>
            <translation>提示词有 {0} 个字符；服务接受 {1} 个。</translation>
        </message>
        <message>
            <source>The prompt holds half a character, as a cut emoji leaves it: delete it.</source>
            <translation>提示词里有半个字符，像被切断的表情符号留下的：请删除它。</translation>
        </message>
        <message>
            <source>No proxy's user name has a colon in it.</source>
            <translation>代理的用户名中不会有冒号。</translation>
        </message>
        <message>
            <source>The user name and the password do not belong into the proxy's address.</source>
            <translation>用户名和密码不应写在代理地址里。</translation>
        </message>
        <message>
            <source>This is not a proxy's address.</source>
            <translation>这不是代理地址。</translation>
        </message>
        <message>
            <source>The proxy's password is missing.</source>
            <translation>缺少代理的密码。</translation>
        </message>
        <message>
            <source>Enter them in Settings, under Network: they are kept in the keychain.</source>
            <translation>请在“设置”的“网络”中输入：它们会保存在钥匙串里。</translation>
        </message>
        <message>
            <source>Give one like {0}; https:// and socks5:// are possible too.</source>
            <translation>请写成 {0} 这样；也可以用 https:// 和 socks5://。</translation>
        </message>
        <message>
            <source>Type it too.</source>
            <translation>请一并输入。</translation>
        </message>
        <message>
            <source>That does not look like an API key.</source>
            <translation>这看起来不像 API 密钥。</translation>
        </message>
        <message>
            <source>{0} can't be written: {1}.</source>
            <translation>{0} 无法写入：{1}。</translation>
        </message>
        <message>
            <source>Copy it again, whole.</source>
            <translation>请重新完整复制。</translation>
        </message>
        <message>
            <source>The ledger is unchanged.</source>
            <translation>账本没有改变。</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>请选择其他位置。</translation>
        </message>
        <message>
            <source>{0} is no balance.</source>
            <translation>{0} 不是余额。</translation>
        </message>
        <message>
            <source>Type the credits the billing page shows.</source>
            <translation>请输入账单页显示的积分。</translation>
        </message>
        <message>
            <source>{0} takes in a row failed the same way: {1}.</source>
            <translation>连续 {0} 条以同样方式失败：{1}。</translation>
        </message>
        <message>
            <source>See what is wrong, then continue.</source>
            <translation>看看哪里不对，然后继续。</translation>
        </message>
        <message>
            <source>Up to {0} credits may have been charged for them.</source>
            <translation>它们可能最多被收取 {0} 积分。</translation>
        </message>
        <message>
            <source>Nothing was charged for them.</source>
            <translation>它们没有收费。</translation>
        </message>
        <message>
            <source>No way to bring pictures online is chosen yet.</source>
            <translation>还没有选择让图片上网的方式。</translation>
        </message>
        <message>
            <source>Choose a picture link in the settings.</source>
            <translation>请在设置里选择图片链接。</translation>
        </message>
        <message>
            <source>The picture's link lives for less than two hours, too short for a queue.</source>
            <translation>图片的链接有效期不到两小时，对队列来说太短。</translation>
        </message>
        <message>
            <source>Choose a longer life in the settings of the picture link, and check this computer's clock; then continue.</source>
            <translation>请在图片链接的设置里选择更长的有效期，并检查这台电脑的时钟；然后继续。</translation>
        </message>
        <message>
            <source>The picture at the web address is not the one that was sent there.</source>
            <translation>网址上的图片不是发送过去的那张。</translation>
        </message>
        <message>
            <source>Choose another picture link in the settings.</source>
            <translation>请在设置里选择其他图片链接。</translation>
        </message>
        <message>
            <source>Sent again by you; it may have been charged.</source>
            <translation>由你再次发送；之前的可能已收费。</translation>
        </message>
        <message>
            <source>This take has not ended.</source>
            <translation>这一条还没有结束。</translation>
        </message>
        <message>
            <source>No API key is stored.</source>
            <translation>没有存入 API 密钥。</translation>
        </message>
        <message>
            <source>Task {0} already belongs to a take.</source>
            <translation>任务 {0} 已属于另一条。</translation>
        </message>
        <message>
            <source>Nothing was charged for this take.</source>
            <translation>这一条没有收费。</translation>
        </message>
        <message>
            <source>This take has no clip yet.</source>
            <translation>这一条还没有片段。</translation>
        </message>
        <message>
            <source>Wait for it, or settle it first.</source>
            <translation>请等待，或先弄清它。</translation>
        </message>
        <message>
            <source>Store it in the settings.</source>
            <translation>请在设置里存入。</translation>
        </message>
        <message>
            <source>Check the id.</source>
            <translation>请检查编号。</translation>
        </message>
        <message>
            <source>Task {0} was asked for with another {1}.</source>
            <translation>任务 {0} 是用另一个{1}要求的。</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>请等到它结束。</translation>
        </message>
        <message>
            <source>Wait for it.</source>
            <translation>请等待。</translation>
        </message>
        <message>
            <source>Each picture is the first frame of its clip.</source>
            <translation>每张图片是其片段的第一帧。</translation>
        </message>
        <message>
            <source>The numbers can't be remembered for a reply: {0}.</source>
            <translation>编号无法为回复记住：{0}。</translation>
        </message>
        <message>
            <source>{0} is only a link: there is no picture here to move.</source>
            <translation>{0} 只是链接：这里没有可以移动的图片。</translation>
        </message>
        <message>
            <source>{0} × {1} pixels.</source>
            <translation>{0} × {1} 像素。</translation>
        </message>
        <message>
            <source>Use a copy of it, then export again.</source>
            <translation>请使用它的副本，然后再导出。</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>没有可导出的。</translation>
        </message>
        <message>
            <source>Choose some clips first.</source>
            <translation>请先选择片段。</translation>
        </message>
        <message>
            <source>No folder was chosen for the files.</source>
            <translation>没有为文件选择文件夹。</translation>
        </message>
        <message>
            <source>Choose one, then export again.</source>
            <translation>请选择一个，然后再导出。</translation>
        </message>
        <message>
            <source>Copied without loss, {0}.</source>
            <translation>无损复制，{0}。</translation>
        </message>
        <message>
            <source>Markers hold the numbers, decisions and what was noticed.</source>
            <translation>标记包含编号、决定和发现的问题。</translation>
        </message>
        <message>
            <source>{0} is missing.</source>
            <translation>{0} 缺失。</translation>
        </message>
        <message>
            <source>The copy of {0} differs.</source>
            <translation>{0} 的副本不一致。</translation>
        </message>
        <message>
            <source>Put the file back, or leave it out.</source>
            <translation>请放回文件，或略去它。</translation>
        </message>
        <message>
            <source>{0} was changed since it was saved; it is as it is now.</source>
            <translation>{0} 保存后被改动过；按现在的样子使用。</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>请检查磁盘。</translation>
        </message>
        <message>
            <source>{0} could not be made.</source>
            <translation>{0} 无法制作。</translation>
        </message>
        <message>
            <source>See the log.</source>
            <translation>请看日志。</translation>
        </message>
        <message>
            <source>There is no hot folder {0}.</source>
            <translation>没有热文件夹 {0}。</translation>
        </message>
        <message>
            <source>Nothing fills {{{0}}}; there are {{name}} and {{folder}}.</source>
            <translation>没有内容可填入 {{{0}}}；可用的有 {{name}} 和 {{folder}}。</translation>
        </message>
        <message>
            <source>Check its id.</source>
            <translation>请检查它的编号。</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation>没有文件夹 {0}。</translation>
        </message>
        <message>
            <source>It needs a number of takes and an allowance.</source>
            <translation>它需要条数和额度。</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>请选择其他的。</translation>
        </message>
        <message>
            <source>Change it, then switch it on again.</source>
            <translation>请修改后再打开。</translation>
        </message>
        <message>
            <source>The folder {0} can't be read: {1}.</source>
            <translation>文件夹 {0} 无法读取：{1}。</translation>
        </message>
        <message>
            <source>Check it.</source>
            <translation>请检查。</translation>
        </message>
        <message>
            <source>Another window or command watches this folder already.</source>
            <translation>另一个窗口或命令已在监视这个文件夹。</translation>
        </message>
        <message>
            <source>The folder can't be read: {0}.</source>
            <translation>文件夹无法读取：{0}。</translation>
        </message>
        <message>
            <source>Switch it off there first.</source>
            <translation>请先在那里关闭。</translation>
        </message>
        <message>
            <source>It can't be watched: {0}.</source>
            <translation>无法监视：{0}。</translation>
        </message>
        <message>
            <source>Another picture was put in its place before it was ordered.</source>
            <translation>在下单之前，它的位置换成了另一张图片。</translation>
        </message>
        <message>
            <source>Put it into the folder once more, under another name.</source>
            <translation>请换个名字再放进文件夹一次。</translation>
        </message>
        <message>
            <source>There are no pictures in this folder.</source>
            <translation>这个文件夹里没有图片。</translation>
        </message>
        <message>
            <source>Choose another folder, or files.</source>
            <translation>请选择其他文件夹，或文件。</translation>
        </message>
        <message>
            <source>There is no clip {0}.</source>
            <translation>没有片段 {0}。</translation>
        </message>
        <message>
            <source>The file of {0} is not there.</source>
            <translation>{0} 的文件不在。</translation>
        </message>
        <message>
            <source>The library is closed.</source>
            <translation>库已关闭。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>请另选一个。</translation>
        </message>
        <message>
            <source>Look for moved files, or leave it out.</source>
            <translation>请查找移动过的文件，或略去它。</translation>
        </message>
        <message>
            <source>Open the program again.</source>
            <translation>请重新打开程序。</translation>
        </message>
        <message>
            <source>Reading the folders was stopped.</source>
            <translation>读取文件夹已停止。</translation>
        </message>
        <message>
            <source>Read them again when there is time; the index is as it was.</source>
            <translation>有空时再读取；索引保持原样。</translation>
        </message>
        <message>
            <source>{0} carries no recipe.</source>
            <translation>{0} 没有带配方。</translation>
        </message>
        <message>
            <source>The recipe of {0} was read, but its still “{1}” is not where it was.</source>
            <translation>{0} 的配方已读取，但它的图片“{1}”不在原处。</translation>
        </message>
        <message>
            <source>Choose a clip made here, or a copy that kept its comment.</source>
            <translation>请选择在这里生成的片段，或保留了注释的副本。</translation>
        </message>
        <message>
            <source>Put {0} into the clip's folder, then drop the clip again.</source>
            <translation>请把 {0} 放进片段的文件夹，然后再拖一次片段。</translation>
        </message>
        <message>
            <source>{0} can't be read: {1}.</source>
            <translation>{0} 无法读取：{1}。</translation>
        </message>
        <message>
            <source>Look where it is and whether it may be read.</source>
            <translation>请看看它在哪里，是否允许读取。</translation>
        </message>
        <message>
            <source>What you decided of {0} can't be written beside the clip: {1}.</source>
            <translation>你对 {0} 的决定无法写在片段旁边：{1}。</translation>
        </message>
        <message>
            <source>Make the clips' folder writable or free some space, then decide again.</source>
            <translation>请让片段的文件夹可写或腾出空间，然后再决定一次。</translation>
        </message>
        <message>
            <source>There is nothing to generate.</source>
            <translation>没有可生成的。</translation>
        </message>
        <message>
            <source>The price changed from {0} to {1} credits.</source>
            <translation>价格从 {0} 变为 {1} 积分。</translation>
        </message>
        <message>
            <source>Add a still.</source>
            <translation>请添加图片。</translation>
        </message>
        <message>
            <source>Look at the new price, then press Generate again.</source>
            <translation>请看新价格，然后再按“生成”。</translation>
        </message>
        <message>
            <source>{0}: the content filter refused this still with this text before.</source>
            <translation>{0}：内容过滤之前已拒绝这张图片配这段文字。</translation>
        </message>
        <message>
            <source>Change it, or leave it out.</source>
            <translation>请修改它，或略去它。</translation>
        </message>
        <message>
            <source>Change the text or the picture.</source>
            <translation>请更改文字或图片。</translation>
        </message>
        <message>
            <source>The picture can't be kept in {0}: {1}.</source>
            <translation>图片无法保存在 {0}：{1}。</translation>
        </message>
        <message>
            <source>Free some space or make the folder writable.</source>
            <translation>请腾出空间或让文件夹可写。</translation>
        </message>
        <message>
            <source>Nothing of a batch {0} waits for a word.</source>
            <translation>批次 {0} 没有等待答复的内容。</translation>
        </message>
        <message>
            <source>The first takes of this batch go on.</source>
            <translation>本批的头几条还在进行。</translation>
        </message>
        <message>
            <source>The rest of this batch costs up to {0} credits today.</source>
            <translation>本批其余的今天最多花 {0} 积分。</translation>
        </message>
        <message>
            <source>Wait until they end.</source>
            <translation>请等它们结束。</translation>
        </message>
        <message>
            <source>Look at the new price, then continue.</source>
            <translation>请看新价格，然后继续。</translation>
        </message>
        <message>
            <source>The picture can't be prepared in {0}: {1}.</source>
            <translation>图片无法在 {0} 准备：{1}。</translation>
        </message>
        <message>
            <source>Nothing has left this computer.</source>
            <translation>没有任何内容离开这台电脑。</translation>
        </message>
        <message>
            <source>Practice: nothing left this computer.</source>
            <translation>练习：没有任何内容离开这台电脑。</translation>
        </message>
        <message>
            <source>{0} went to {1}; {2}.</source>
            <translation>{0} 发到了 {1}；{2}。</translation>
        </message>
        <message>
            <source>{0} {1} {2} at {3}.</source>
            <translation>{0} {1} {2}，时间 {3}。</translation>
        </message>
        <message>
            <source>Deleted there at {0}.</source>
            <translation>已于 {0} 在那里删除。</translation>
        </message>
        <message>
            <source>It is deleted there as soon as that can be done.</source>
            <translation>一旦可行就会在那里删除。</translation>
        </message>
        <message>
            <source>There is a project named "{0}" already.</source>
            <translation>已有名为“{0}”的项目。</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>它需要一个名字。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名字。</translation>
        </message>
        <message>
            <source>The folder {0} can't be made: {1}.</source>
            <translation>文件夹 {0} 无法创建：{1}。</translation>
        </message>
        <message>
            <source>What is paid for still comes home.</source>
            <translation>已付费的仍会取回。</translation>
        </message>
        <message>
            <source>There is nothing to try again.</source>
            <translation>没有可重试的。</translation>
        </message>
        <message>
            <source>What can be tried again has changed meanwhile.</source>
            <translation>可重试的内容在此期间变了。</translation>
        </message>
        <message>
            <source>Generate new takes instead.</source>
            <translation>请改为生成新的条。</translation>
        </message>
        <message>
            <source>Look at the new price, then press it again.</source>
            <translation>请看新价格，然后再按一次。</translation>
        </message>
        <message>
            <source>There is no take {0}.</source>
            <translation>没有第 {0} 条。</translation>
        </message>
        <message>
            <source>The service names the clip at an address that is not encrypted ({0}), and its https form does not work: {1} The clip is finished and paid; only saving failed.</source>
            <translation>服务给出的片段地址没有加密（{0}），而其 https 形式不可用：{1} 片段已完成并付费；只是保存失败。</translation>
        </message>
        <message>
            <source>Continue to try again, or ask the service for an https link.</source>
            <translation>继续以重试，或向服务要 https 链接。</translation>
        </message>
        <message>
            <source>The folder {0} can't be used: {1}.</source>
            <translation>文件夹 {0} 无法使用：{1}。</translation>
        </message>
        <message>
            <source>Make it writable or free some space; it is tried again by itself.</source>
            <translation>请让它可写或腾出空间；会自动重试。</translation>
        </message>
        <message>
            <source>Continue to try again.</source>
            <translation>继续以重试。</translation>
        </message>
        <message>
            <source>The program's folder {0} can't be used: {1}.</source>
            <translation>程序的文件夹 {0} 无法使用：{1}。</translation>
        </message>
        <message>
            <source>Check the disk and the folder's permissions, then try again.</source>
            <translation>请检查磁盘和文件夹权限，然后重试。</translation>
        </message>
        <message>
            <source>Continue once this computer is online.</source>
            <translation>这台电脑联网后继续。</translation>
        </message>
        <message>
            <source>The price changed from {0} to {1} credits since you agreed to it.</source>
            <translation>自你同意以来，价格从 {0} 变为 {1} 积分。</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>没有发送任何内容。</translation>
        </message>
        <message>
            <source>Continue to agree to the new price.</source>
            <translation>继续即同意新价格。</translation>
        </message>
        <message>
            <source>It has waited for more than a day.</source>
            <translation>它已等待超过一天。</translation>
        </message>
        <message>
            <source>Today it costs up to {0} credits.</source>
            <translation>今天最多花 {0} 积分。</translation>
        </message>
        <message>
            <source>Continue to send it.</source>
            <translation>继续以发送。</translation>
        </message>
        <message>
            <source>{0} Task {1} of take {2} was accepted and may be charged: copy its id.</source>
            <translation>{0} 第 {2} 条的任务 {1} 已被接受，可能收费：请复制它的编号。</translation>
        </message>
        <message>
            <source>The program was closed before the answer came.</source>
            <translation>程序在回答到来前关闭了。</translation>
        </message>
        <message>
            <source>The id could not be written anywhere: {0}.</source>
            <translation>编号无处可写：{0}。</translation>
        </message>
        <message>
            <source>No column says how the pictures should move.</source>
            <translation>没有哪一列说明图片该怎么动。</translation>
        </message>
        <message>
            <source>Write a text for all of them.</source>
            <translation>请为全部写一段文字。</translation>
        </message>
        <message>
            <source>{0} for the same as another one: picture, text and settings.</source>
            <translation>{0} 与另一个相同：图片、文字和设置。</translation>
        </message>
        <message>
            <source>Each is paid for.</source>
            <translation>每个都要付费。</translation>
        </message>
        <message>
            <source>That makes more than {0} shots.</source>
            <translation>那会超过 {0} 个镜头。</translation>
        </message>
        <message>
            <source>Choose fewer texts or settings.</source>
            <translation>请少选一些文字或设置。</translation>
        </message>
        <message>
            <source>{{{0}}} is no column.</source>
            <translation>{{{0}}} 不是列。</translation>
        </message>
        <message>
            <source>Columns: {0}.</source>
            <translation>列：{0}。</translation>
        </message>
        <message>
            <source>{0} (1 picture).</source>
            <translation>{0}（1 张图片）。</translation>
        </message>
        <message>
            <source>{0} ({1} pictures).</source>
            <translation>{0}（{1} 张图片）。</translation>
        </message>
        <message>
            <source>Names of several pictures are told apart: {0}{1}.</source>
            <translation>多张图片的名字已区分：{0}{1}。</translation>
        </message>
        <message>
            <source>Change the text or the still: unchanged it is not sent again.</source>
            <translation>请更改文字或图片：不改就不会再次发送。</translation>
        </message>
        <message>
            <source>Test the picture link in the settings, then try again.</source>
            <translation>请在设置里测试图片链接，然后重试。</translation>
        </message>
        <message>
            <source>Try again makes a new take, at its price.</source>
            <translation>重试会按其价格做新的一条。</translation>
        </message>
        <message>
            <source>Its new take goes on beside it.</source>
            <translation>它的新一条在旁边继续。</translation>
        </message>
        <message>
            <source>It does not know the model or the address: check the service's address in the settings, and whether there is a newer version of this program.</source>
            <translation>它不认识模型或地址：请在设置里检查服务地址，以及是否有更新的版本。</translation>
        </message>
        <message>
            <source>Choose a smaller picture or a shorter text, then try again.</source>
            <translation>请选择更小的图片或更短的文字，然后重试。</translation>
        </message>
        <message>
            <source>Check the key in the settings, then continue.</source>
            <translation>请在设置里检查密钥，然后继续。</translation>
        </message>
        <message>
            <source>Buy credits on the billing page, then continue.</source>
            <translation>请在账单页购买积分，然后继续。</translation>
        </message>
        <message>
            <source>It goes on by itself.</source>
            <translation>会自动继续。</translation>
        </message>
        <message>
            <source>Expected: {0} credits.</source>
            <translation>预计：{0} 积分。</translation>
        </message>
        <message>
            <source>Practice: nothing is charged.</source>
            <translation>练习：不收费。</translation>
        </message>
        <message>
            <source>The service charged {0} credits.</source>
            <translation>服务收取了 {0} 积分。</translation>
        </message>
        <message>
            <source>Its {0} credits stay counted.</source>
            <translation>它的 {0} 积分继续计入。</translation>
        </message>
        <message>
            <source>It should not be charged; the balance on the site decides.</source>
            <translation>它应该不收费；以网站上的余额为准。</translation>
        </message>
        <message>
            <source>Until then its {0} credits stay counted.</source>
            <translation>在那之前它的 {0} 积分继续计入。</translation>
        </message>
        <message>
            <source>The request was sent, but no answer came back.</source>
            <translation>请求已发送，但没有回答。</translation>
        </message>
        <message>
            <source>The service does not know task {0}.</source>
            <translation>服务不认识任务 {0}。</translation>
        </message>
        <message>
            <source>It may have been charged.</source>
            <translation>它可能已收费。</translation>
        </message>
        <message>
            <source>Check the billing page; continue to ask again.</source>
            <translation>请查看账单页；继续以再次询问。</translation>
        </message>
        <message>
            <source>The service says the clip is finished but names no link.</source>
            <translation>服务说片段已完成，但没有给出链接。</translation>
        </message>
        <message>
            <source>It is paid and not lost.</source>
            <translation>它已付费，没有丢失。</translation>
        </message>
        <message>
            <source>Continue to ask again; its answer is kept with the take.</source>
            <translation>继续以再次询问；它的回答与这一条一起保存。</translation>
        </message>
        <message>
            <source>The service has worked on it for more than a day.</source>
            <translation>服务已处理超过一天。</translation>
        </message>
        <message>
            <source>It may be charged, and is not lost.</source>
            <translation>它可能收费，没有丢失。</translation>
        </message>
        <message>
            <source>Continue to keep asking.</source>
            <translation>继续以继续询问。</translation>
        </message>
        <message>
            <source>This take was sent to {0} with a key that is not the one in use now.</source>
            <translation>这一条是用另一个密钥发往 {0} 的，不是现在使用的。</translation>
        </message>
        <message>
            <source>Store that key again, then continue.</source>
            <translation>请再次存入那个密钥，然后继续。</translation>
        </message>
        <message>
            <source>Still checking.</source>
            <translation>仍在查询。</translation>
        </message>
        <message>
            <source>The keychain has no key named {0} for {1}.</source>
            <translation>钥匙串里没有用于 {1} 的名为 {0} 的密钥。</translation>
        </message>
        <message>
            <source>The header {0} for {1} has letters no header can carry.</source>
            <translation>用于 {1} 的请求头 {0} 含有请求头不能带的字符。</translation>
        </message>
        <message>
            <source>Enter it again in the settings of the picture link.</source>
            <translation>请在图片链接的设置里重新输入。</translation>
        </message>
        <message>
            <source>Store its key again, without accents or line breaks.</source>
            <translation>请重新存入它的密钥，不带重音符号或换行。</translation>
        </message>
        <message>
            <source>A picture inside the request has no address to be read at.</source>
            <translation>请求内的图片没有可读取的地址。</translation>
        </message>
        <message>
            <source>{0} took the picture, but its answer has no https link{1}.</source>
            <translation>{0} 收下了图片，但回答里没有 https 链接{1}。</translation>
        </message>
        <message>
            <source>Check where the answer names the link in the settings of the picture link.</source>
            <translation>请在图片链接的设置里检查回答中链接的位置。</translation>
        </message>
        <message>
            <source>The listener can't use port {0}: {1}.</source>
            <translation>监听器无法使用端口 {0}：{1}。</translation>
        </message>
        <message>
            <source>Close the program that uses it, or choose another port under [listener] in settings.toml.</source>
            <translation>请关闭占用它的程序，或在 settings.toml 的 [listener] 下选择其他端口。</translation>
        </message>
        <message>
            <source>{0} leads in circles instead of giving the picture.</source>
            <translation>{0} 在绕圈，没有给出图片。</translation>
        </message>
        <message>
            <source>{0} answers with {1}, not with a picture.</source>
            <translation>{0} 回答的是 {1}，不是图片。</translation>
        </message>
        <message>
            <source>Open the link in a browser, and copy the address of the picture itself.</source>
            <translation>请在浏览器中打开链接，复制图片本身的地址。</translation>
        </message>
        <message>
            <source>{0} leads back to this computer.</source>
            <translation>{0} 指回这台电脑。</translation>
        </message>
        <message>
            <source>The picture at {0} is larger than {1} MB.</source>
            <translation>{0} 处的图片大于 {1} MB。</translation>
        </message>
        <message>
            <source>{0} leads on to an address that is not https.</source>
            <translation>{0} 跳转到不是 https 的地址。</translation>
        </message>
        <message>
            <source>Use another link.</source>
            <translation>请用其他链接。</translation>
        </message>
        <message>
            <source>Save it smaller, or download it and add the file.</source>
            <translation>请存小一些，或下载后添加文件。</translation>
        </message>
        <message>
            <source>No link to {0} can be signed ({1}).</source>
            <translation>无法为 {0} 签名链接（{1}）。</translation>
        </message>
        <message>
            <source>Check endpoint, bucket, region and key of the picture link.</source>
            <translation>请检查图片链接的端点、存储桶、区域和密钥。</translation>
        </message>
        <message>
            <source>{0} says that this computer's clock is wrong{1}.</source>
            <translation>{0} 说这台电脑的时钟不对{1}。</translation>
        </message>
        <message>
            <source>{0} does not know the access key id.</source>
            <translation>{0} 不认识这个 Access Key ID。</translation>
        </message>
        <message>
            <source>Check it, and that the key was made for this storage.</source>
            <translation>请检查它，以及密钥是否属于这个存储。</translation>
        </message>
        <message>
            <source>{0} does not accept the secret access key.</source>
            <translation>{0} 不接受这个 Secret Access Key。</translation>
        </message>
        <message>
            <source>Enter it again, whole; most storages show it once only, so perhaps make a new key.</source>
            <translation>请重新完整输入；多数存储只显示一次，也许要新建一个密钥。</translation>
        </message>
        <message>
            <source>{0} has no bucket named {1}.</source>
            <translation>{0} 没有名为 {1} 的存储桶。</translation>
        </message>
        <message>
            <source>Check the name, and that the endpoint is the one of the bucket's region.</source>
            <translation>请检查名字，以及端点是否属于存储桶所在区域。</translation>
        </message>
        <message>
            <source>{0} does not allow {1} in the bucket {2} with this key.</source>
            <translation>{0} 不允许用这个密钥在存储桶 {2} 里{1}。</translation>
        </message>
        <message>
            <source>Give the key the rights for {0}.</source>
            <translation>请给密钥 {0} 的权限。</translation>
        </message>
        <message>
            <source>The bucket {0} is in another region than {1}{2}.</source>
            <translation>存储桶 {0} 所在区域不是 {1}{2}。</translation>
        </message>
        <message>
            <source>Set the clock, best by itself from the network; then try again.</source>
            <translation>请校准时钟，最好自动从网络校准；然后重试。</translation>
        </message>
        <message>
            <source>Correct the region, and the endpoint where it names one.</source>
            <translation>请更正区域，以及写有区域的端点。</translation>
        </message>
        <message>
            <source>It can be read at its link.</source>
            <translation>可以通过它的链接读取。</translation>
        </message>
        <message>
            <source>It is the same picture, byte for byte.</source>
            <translation>是同一张图片，逐字节一致。</translation>
        </message>
        <message>
            <source>It can't be removed from here; it expires on {0}.</source>
            <translation>无法从这里删除；它于 {0} 到期。</translation>
        </message>
        <message>
            <source>The picture was uploaded.</source>
            <translation>图片已上传。</translation>
        </message>
        <message>
            <source>It is the same picture, compressed anew.</source>
            <translation>是同一张图片，重新压缩过。</translation>
        </message>
        <message>
            <source>It was removed again.</source>
            <translation>它已被删除。</translation>
        </message>
        <message>
            <source>It stays online until you delete it there.</source>
            <translation>它会留在网上，直到你在那里删除。</translation>
        </message>
        <message>
            <source>What came back is not what was sent: something on the way changes pictures.</source>
            <translation>取回的与发送的不同：途中有什么改动了图片。</translation>
        </message>
        <message>
            <source>What came back is a different picture.</source>
            <translation>取回的是另一张图片。</translation>
        </message>
        <message>
            <source>This program does not listen on port {0}: another program uses it.</source>
            <translation>程序没有在端口 {0} 监听：另一个程序占用了它。</translation>
        </message>
        <message>
            <source>The picture can't be written for the listener: {0}.</source>
            <translation>无法为监听器写入图片：{0}。</translation>
        </message>
        <message>
            <source>Close that program, or choose another port under [listener] in settings.toml, then continue.</source>
            <translation>请关闭那个程序，或在 settings.toml 的 [listener] 下选择其他端口，然后继续。</translation>
        </message>
        <message>
            <source>Free some disk space, then continue.</source>
            <translation>请腾出磁盘空间，然后继续。</translation>
        </message>
        <message>
            <source>Check that your tunnel runs and leads to port {0}, then continue.</source>
            <translation>请检查你的隧道是否在运行并通到端口 {0}，然后继续。</translation>
        </message>
        <message>
            <source>Check the settings of the picture link.</source>
            <translation>请检查图片链接的设置。</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>请稍等片刻再试。</translation>
        </message>
        <message>
            <source>Check the key of the picture link.</source>
            <translation>请检查图片链接的密钥。</translation>
        </message>
        <message>
            <source>Check the connection.</source>
            <translation>请检查连接。</translation>
        </message>
        <message>
            <source>{0} sends more than {1} MB.</source>
            <translation>{0} 发送超过 {1} MB。</translation>
        </message>
        <message>
            <source>Nothing has to be uploaded: the picture goes inside the request.</source>
            <translation>不需要上传：图片放在请求里。</translation>
        </message>
        <message>
            <source>Whether the service takes it shows with the first take; if it refuses, nothing is charged.</source>
            <translation>服务是否接受，第一条就会知道；如果拒绝，不收费。</translation>
        </message>
        <message>
            <source>The port is a number up to 65535.</source>
            <translation>端口是不超过 65535 的数字。</translation>
        </message>
        <message>
            <source>The endpoint still says {0}.</source>
            <translation>端点里还写着 {0}。</translation>
        </message>
        <message>
            <source>A link can live for {0} to {1} hours.</source>
            <translation>链接可以有效 {0} 到 {1} 小时。</translation>
        </message>
        <message>
            <source>{0} Close the program that uses it, or choose another port.</source>
            <translation>{0} 请关闭占用它的程序，或选择其他端口。</translation>
        </message>
        <message>
            <source>Take one above 1023, as is usual.</source>
            <translation>请像通常那样取大于 1023 的。</translation>
        </message>
        <message>
            <source>Put yours in its place.</source>
            <translation>请换成你自己的。</translation>
        </message>
        <message>
            <source>Take 24, as is usual.</source>
            <translation>请像通常那样取 24。</translation>
        </message>
        <message>
            <source>Cloudinary needs the cloud's name and an unsigned preset.</source>
            <translation>Cloudinary 需要 cloud 名称和免签名预设。</translation>
        </message>
        <message>
            <source>Your server needs an address.</source>
            <translation>你的服务器需要一个地址。</translation>
        </message>
        <message>
            <source>Correct it, then test again.</source>
            <translation>请更正，然后再测试。</translation>
        </message>
        <message>
            <source>Fill in both; the preset is made in its settings, under Upload.</source>
            <translation>请两项都填；预设在其设置的 Upload 里建立。</translation>
        </message>
        <message>
            <source>The clip has no picture.</source>
            <translation>片段没有画面。</translation>
        </message>
        <message>
            <source>The video breaks off: {0} of {1} frames can be read.</source>
            <translation>视频中断：{1} 帧中只能读取 {0} 帧。</translation>
        </message>
        <message>
            <source>The video breaks off after {0} of {1} seconds.</source>
            <translation>视频在 {1} 秒中的第 {0} 秒中断。</translation>
        </message>
        <message>
            <source>The file that came is not a video, or it breaks off.</source>
            <translation>收到的文件不是视频，或不完整。</translation>
        </message>
        <message>
            <source>The clip can't be read.</source>
            <translation>片段无法读取。</translation>
        </message>
        <message>
            <source>The file that came has no picture track.</source>
            <translation>收到的文件没有画面轨道。</translation>
        </message>
        <message>
            <source>{0} is not a video that can be read.</source>
            <translation>{0} 不是可读取的视频。</translation>
        </message>
        <message>
            <source>The file is left as it is.</source>
            <translation>文件保持原样。</translation>
        </message>
        <message>
            <source>Open it in another player, or fetch the clip again.</source>
            <translation>请用其他播放器打开，或重新获取片段。</translation>
        </message>
        <message>
            <source>It is fetched again by itself.</source>
            <translation>会自动重新获取。</translation>
        </message>
        <message>
            <source>Put it back, or fetch the clip again.</source>
            <translation>请放回它，或重新获取片段。</translation>
        </message>
        <message>
            <source>{0} are too few for {1} seconds: even a very small picture has about {2}.</source>
            <translation>{1} 秒只有 {0} 太少：即使很小的画面也约有 {2}。</translation>
        </message>
        <message>
            <source>Allow more, or take a shorter part.</source>
            <translation>请允许更大，或取更短的部分。</translation>
        </message>
        <message>
            <source>Made smaller to fit: {0} × {1} pixels.</source>
            <translation>为符合大小已缩小：{0} × {1} 像素。</translation>
        </message>
        <message>
            <source>The product is larger than {0}: a part of it is cut off.</source>
            <translation>产品大于 {0}：有一部分被裁掉。</translation>
        </message>
        <message>
            <source>The sound is left out.</source>
            <translation>声音已略去。</translation>
        </message>
        <message>
            <source>A {0} has no place for the recipe.</source>
            <translation>{0} 没有放配方的位置。</translation>
        </message>
        <message>
            <source>The part of {0} ends before it begins.</source>
            <translation>{0} 的部分在开始之前就结束了。</translation>
        </message>
        <message>
            <source>Choose in and out anew.</source>
            <translation>请重新选择起点和终点。</translation>
        </message>
        <message>
            <source>{0} can't be made in {1}: {2}.</source>
            <translation>{0} 无法在 {1} 制作：{2}。</translation>
        </message>
        <message>
            <source>Free some space or choose another folder, then export again.</source>
            <translation>请腾出空间或选择其他文件夹，然后再导出。</translation>
        </message>
        <message>
            <source>{0} can't be read to its end.</source>
            <translation>{0} 无法读到结尾。</translation>
        </message>
        <message>
            <source>Look at it in the player, or leave it out.</source>
            <translation>请在播放器里看看，或略去它。</translation>
        </message>
        <message>
            <source>{0} has no moving picture.</source>
            <translation>{0} 没有动态画面。</translation>
        </message>
        <message>
            <source>Put the file back, then export again.</source>
            <translation>请放回文件，然后再导出。</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>请略去它。</translation>
        </message>
        <message>
            <source>The file that was made holds {0} of {1} frames.</source>
            <translation>制作出的文件含 {1} 帧中的 {0} 帧。</translation>
        </message>
        <message>
            <source>Export again; if it stays so, choose another format.</source>
            <translation>请再导出；如果仍然这样，请选择其他格式。</translation>
        </message>
        <message>
            <source>The smallest that could be made has about {0}.</source>
            <translation>能做到的最小约为 {0}。</translation>
        </message>
        <message>
            <source>{0} are too few for {1} seconds.</source>
            <translation>{1} 秒只有 {0} 太少。</translation>
        </message>
        <message>
            <source>Allow more, take a shorter part, or choose a smaller picture.</source>
            <translation>请允许更大、取更短的部分，或选择更小的画面。</translation>
        </message>
        <message>
            <source>The folder may not be read.</source>
            <translation>文件夹不允许读取。</translation>
        </message>
        <message>
            <source>The folder is not there any more.</source>
            <translation>文件夹已不在。</translation>
        </message>
        <message>
            <source>See whether its disk or network drive is still connected.</source>
            <translation>请看看它的磁盘或网络驱动器是否还连着。</translation>
        </message>
        <message>
            <source>Change its permissions.</source>
            <translation>请更改它的权限。</translation>
        </message>
        <message>
            <source>Find it again.</source>
            <translation>请重新找到它。</translation>
        </message>
        <message>
            <source>{0} breaks off after {1} of {2} s.</source>
            <translation>{0} 在 {2} 秒中的第 {1} 秒中断。</translation>
        </message>
        <message>
            <source>{0} is too long for the memory set aside: its first {1} s are shown.</source>
            <translation>{0} 对预留的内存来说太长：显示前 {1} 秒。</translation>
        </message>
        <message>
            <source>{0} is damaged: some of its pictures are missing.</source>
            <translation>{0} 已损坏：缺少一些画面。</translation>
        </message>
        <message>
            <source>{0} can't be played: {1}.</source>
            <translation>{0} 无法播放：{1}。</translation>
        </message>
        <message>
            <source>The frame lies beside the picture.</source>
            <translation>取景框在图片之外。</translation>
        </message>
        <message>
            <source>Move it onto the picture.</source>
            <translation>请把它移到图片上。</translation>
        </message>
        <message>
            <source>Frames {0}–{1} close by themselves.</source>
            <translation>第 {0}–{1} 帧自然衔接。</translation>
        </message>
        <message>
            <source>Frames {0}–{1} nearly meet: a cross-fade hides the seam.</source>
            <translation>第 {0}–{1} 帧几乎衔接：交叉淡化会藏住接缝。</translation>
        </message>
        <message>
            <source>No two frames meet; {0} and {1} come nearest.</source>
            <translation>没有两帧衔接；{0} 和 {1} 最接近。</translation>
        </message>
        <message>
            <source>Play it there and back.</source>
            <translation>请来回播放。</translation>
        </message>
        <message>
            <source>{0} is too short for a loop.</source>
            <translation>{0} 太短，无法循环。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有任何改动。</translation>
        </message>
        <message>
            <source>Take more.</source>
            <translation>请取更长的部分。</translation>
        </message>
        <message>
            <source>The picture has {0} megapixels; {1} is the most that is opened here.</source>
            <translation>图片有 {0} 百万像素；这里最多打开 {1}。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>The picture has no pixels.</source>
            <translation>图片没有像素。</translation>
        </message>
        <message>
            <source>The picture has channels of more than 16 bits, or signed ones.</source>
            <translation>图片的通道超过 16 位，或带符号。</translation>
        </message>
        <message>
            <source>Save a smaller copy of it.</source>
            <translation>请存一个更小的副本。</translation>
        </message>
        <message>
            <source>The picture is stored in more passes than any program writes.</source>
            <translation>图片的存储遍数超过任何程序会写的。</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>请选择其他图片。</translation>
        </message>
        <message>
            <source>Save it with 8 or 16 bits a channel.</source>
            <translation>请以每通道 8 或 16 位保存。</translation>
        </message>
        <message>
            <source>Save it again as an ordinary JPEG.</source>
            <translation>请重新存为普通 JPEG。</translation>
        </message>
        <message>
            <source>The picture is damaged: it can't be read to its end.</source>
            <translation>图片已损坏：无法读到结尾。</translation>
        </message>
        <message>
            <source>Export or copy it again.</source>
            <translation>请重新导出或复制。</translation>
        </message>
        <message>
            <source>{0} can't be shown.</source>
            <translation>{0} 无法显示。</translation>
        </message>
        <message>
            <source>{0} was changed on disk after it was added.</source>
            <translation>{0} 添加后在磁盘上被改动过。</translation>
        </message>
        <message>
            <source>The picture can't be made smaller than 10 MB.</source>
            <translation>图片无法压到 10 MB 以下。</translation>
        </message>
        <message>
            <source>Add it again to use it as it is now.</source>
            <translation>请重新添加，以使用它现在的样子。</translation>
        </message>
        <message>
            <source>Crop it.</source>
            <translation>请裁剪它。</translation>
        </message>
        <message>
            <source>This is a folder.</source>
            <translation>这是文件夹。</translation>
        </message>
        <message>
            <source>This is a pipe and not a file.</source>
            <translation>这是管道，不是文件。</translation>
        </message>
        <message>
            <source>This is a socket and not a file.</source>
            <translation>这是套接字，不是文件。</translation>
        </message>
        <message>
            <source>This is a device and not a file.</source>
            <translation>这是设备，不是文件。</translation>
        </message>
        <message>
            <source>The disk or network drive it lies on does not answer ({0}).</source>
            <translation>它所在的磁盘或网络驱动器没有响应（{0}）。</translation>
        </message>
        <message>
            <source>Connect it again, or copy the picture to this computer.</source>
            <translation>请重新连接，或把图片复制到这台电脑。</translation>
        </message>
        <message>
            <source>This is not a file.</source>
            <translation>这不是文件。</translation>
        </message>
        <message>
            <source>Choose a picture.</source>
            <translation>请选择图片。</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>文件已不在。</translation>
        </message>
        <message>
            <source>Find it and add it again.</source>
            <translation>请找到它并重新添加。</translation>
        </message>
        <message>
            <source>The file may not be read.</source>
            <translation>文件不允许读取。</translation>
        </message>
        <message>
            <source>The link leads round in a circle.</source>
            <translation>链接在绕圈。</translation>
        </message>
        <message>
            <source>Choose the picture itself.</source>
            <translation>请选择图片本身。</translation>
        </message>
        <message>
            <source>The name is too long for a file.</source>
            <translation>名字对文件来说太长。</translation>
        </message>
        <message>
            <source>Too many files are open at once.</source>
            <translation>同时打开的文件太多。</translation>
        </message>
        <message>
            <source>Add it again in a moment.</source>
            <translation>请稍后再添加。</translation>
        </message>
        <message>
            <source>The file can't be read: {0}.</source>
            <translation>文件无法读取：{0}。</translation>
        </message>
        <message>
            <source>Copy it and add the copy.</source>
            <translation>请复制它并添加副本。</translation>
        </message>
        <message>
            <source>The file has {0} MB or more, more than a picture needs.</source>
            <translation>文件有 {0} MB 或更大，超过图片所需。</translation>
        </message>
        <message>
            <source>Save it as JPEG, PNG or WebP.</source>
            <translation>请存为 JPEG、PNG 或 WebP。</translation>
        </message>
        <message>
            <source>Export it as JPEG or PNG.</source>
            <translation>请导出为 JPEG 或 PNG。</translation>
        </message>
        <message>
            <source>Develop it first: export it from your photo program as JPEG or TIFF.</source>
            <translation>请先冲洗：从你的照片程序导出为 JPEG 或 TIFF。</translation>
        </message>
        <message>
            <source>This is {0}, a drawing and not a picture the service can read.</source>
            <translation>这是 {0}，是图形，不是服务能读取的图片。</translation>
        </message>
        <message>
            <source>Save one of its frames as a picture.</source>
            <translation>请把其中一帧存为图片。</translation>
        </message>
        <message>
            <source>The picture is damaged: its beginning can't be read.</source>
            <translation>图片已损坏：开头无法读取。</translation>
        </message>
        <message>
            <source>This kind of TIFF is not supported here.</source>
            <translation>这里不支持这种 TIFF。</translation>
        </message>
        <message>
            <source>Save it as PNG, or as TIFF with 8 bits.</source>
            <translation>请存为 PNG，或 8 位的 TIFF。</translation>
        </message>
        <message>
            <source>This is a video, not a picture.</source>
            <translation>这是视频，不是图片。</translation>
        </message>
        <message>
            <source>This is an icon file.</source>
            <translation>这是图标文件。</translation>
        </message>
        <message>
            <source>JPEG XL pictures are not supported here.</source>
            <translation>这里不支持 JPEG XL 图片。</translation>
        </message>
        <message>
            <source>JPEG 2000 pictures are not supported here.</source>
            <translation>这里不支持 JPEG 2000 图片。</translation>
        </message>
        <message>
            <source>OpenEXR pictures are not supported here.</source>
            <translation>这里不支持 OpenEXR 图片。</translation>
        </message>
        <message>
            <source>Radiance HDR pictures are not supported here.</source>
            <translation>这里不支持 Radiance HDR 图片。</translation>
        </message>
        <message>
            <source>This is a GIMP file.</source>
            <translation>这是 GIMP 文件。</translation>
        </message>
        <message>
            <source>DDS textures are not supported here.</source>
            <translation>这里不支持 DDS 纹理。</translation>
        </message>
        <message>
            <source>This is a camera's raw file.</source>
            <translation>这是相机的原始文件。</translation>
        </message>
        <message>
            <source>This is a compressed file, not a picture.</source>
            <translation>这是压缩文件，不是图片。</translation>
        </message>
        <message>
            <source>Unpack it first.</source>
            <translation>请先解压。</translation>
        </message>
        <message>
            <source>This is a RAR archive, not a picture.</source>
            <translation>这是 RAR 压缩包，不是图片。</translation>
        </message>
        <message>
            <source>This is a 7z archive, not a picture.</source>
            <translation>这是 7z 压缩包，不是图片。</translation>
        </message>
        <message>
            <source>This is a ZIP archive or an office document, not a picture.</source>
            <translation>这是 ZIP 压缩包或办公文档，不是图片。</translation>
        </message>
        <message>
            <source>Unpack it, or export the picture from it.</source>
            <translation>请解压，或从中导出图片。</translation>
        </message>
        <message>
            <source>This is a PDF, not a picture the service can read.</source>
            <translation>这是 PDF，不是服务能读取的图片。</translation>
        </message>
        <message>
            <source>This is a web page, not a picture the service can read.</source>
            <translation>这是网页，不是服务能读取的图片。</translation>
        </message>
        <message>
            <source>The picture has more than 16 bits a channel, too deep for a screen.</source>
            <translation>图片每通道超过 16 位，对屏幕来说太深。</translation>
        </message>
        <message>
            <source>This is a large Photoshop document (PSB).</source>
            <translation>这是大型 Photoshop 文档 (PSB)。</translation>
        </message>
        <message>
            <source>Save it as PSD, TIFF or PNG.</source>
            <translation>请存为 PSD、TIFF 或 PNG。</translation>
        </message>
        <message>
            <source>The Photoshop file has {0} bits a channel, which only Photoshop reads.</source>
            <translation>Photoshop 文件每通道 {0} 位，只有 Photoshop 能读。</translation>
        </message>
        <message>
            <source>Save it with 8 bits a channel, or export it as PNG or TIFF.</source>
            <translation>请以每通道 8 位保存，或导出为 PNG 或 TIFF。</translation>
        </message>
        <message>
            <source>The Photoshop file was saved without its flattened picture.</source>
            <translation>Photoshop 文件保存时没有包含合并的图像。</translation>
        </message>
        <message>
            <source>Save it with "Maximize compatibility", or export it as PNG.</source>
            <translation>请勾选“最大兼容”保存，或导出为 PNG。</translation>
        </message>
        <message>
            <source>This is an XML file, not a picture.</source>
            <translation>这是 XML 文件，不是图片。</translation>
        </message>
        <message>
            <source>This is not a picture.</source>
            <translation>这不是图片。</translation>
        </message>
        <message>
            <source>The file's name is not in UTF-8, so it can't be remembered.</source>
            <translation>文件名不是 UTF-8，无法记住。</translation>
        </message>
        <message>
            <source>Rename the file or its folder.</source>
            <translation>请重命名文件或它的文件夹。</translation>
        </message>
        <message>
            <source>Enter them in Settings, under Network.</source>
            <translation>请在“设置”的“网络”中输入。</translation>
        </message>
        <message>
            <source>The connection to {0} broke off.</source>
            <translation>与 {0} 的连接中断了。</translation>
        </message>
        <message>
            <source>The proxy {0} does not lead to {1}{2}.</source>
            <translation>代理 {0} 无法通往 {1}{2}。</translation>
        </message>
        <message>
            <source>Ask who runs the proxy to allow it, or choose another way in Settings, under Network.</source>
            <translation>请让代理的管理者放行，或在“设置”的“网络”中选择别的方式。</translation>
        </message>
        <message>
            <source>The proxy {0} does not accept the user name and the password.</source>
            <translation>代理 {0} 不接受该用户名和密码。</translation>
        </message>
        <message>
            <source>The proxy {0} can't be reached.</source>
            <translation>无法连接代理 {0}。</translation>
        </message>
        <message>
            <source>Check its address in Settings, under Network, and whether this computer is in its network.</source>
            <translation>请在“设置”的“网络”中检查其地址，并确认这台电脑在它的网络里。</translation>
        </message>
        <message>
            <source>{0} can't be reached safely: this computer does not trust its certificate.</source>
            <translation>无法安全连接 {0}：这台电脑不信任它的证书。</translation>
        </message>
        <message>
            <source>A firewall or company proxy may be reading the connection.</source>
            <translation>可能有防火墙或公司代理在读取该连接。</translation>
        </message>
        <message>
            <source>If that is known to you, give its certificate in Settings, under Network.</source>
            <translation>如果你知道此事，请在“设置”的“网络”中提供其证书。</translation>
        </message>
        <message>
            <source>{0} did not answer in time.</source>
            <translation>{0} 没有及时回答。</translation>
        </message>
        <message>
            <source>{0} can't be reached: that is no web address.</source>
            <translation>无法连接 {0}：这不是网址。</translation>
        </message>
        <message>
            <source>{0} can't be reached: its name is not found.</source>
            <translation>无法连接 {0}：找不到这个名字。</translation>
        </message>
        <message>
            <source>Is this computer online?</source>
            <translation>这台电脑联网了吗？</translation>
        </message>
        <message>
            <source>{0} can't be reached.</source>
            <translation>无法连接 {0}。</translation>
        </message>
        <message>
            <source>The proxy of this computer's settings can't be used: only http, https and socks5 ones can.</source>
            <translation>这台电脑设置中的代理无法使用：只支持 http、https 和 socks5。</translation>
        </message>
        <message>
            <source>Name another one in Settings, under Network, or none.</source>
            <translation>请在“设置”的“网络”中指定别的代理，或不使用。</translation>
        </message>
        <message>
            <source>The proxy does not lead to {0}.</source>
            <translation>代理无法通到 {0}。</translation>
        </message>
        <message>
            <source>The proxy {0} wants a user name and a password.</source>
            <translation>代理 {0} 需要用户名和密码。</translation>
        </message>
        <message>
            <source>{0} can't be reached safely: no encrypted connection is possible.</source>
            <translation>无法安全连接 {0}：无法建立加密连接。</translation>
        </message>
        <message>
            <source>A firewall may be in the way: ask who runs the network.</source>
            <translation>可能被防火墙阻挡：请询问网络的管理者。</translation>
        </message>
        <message>
            <source>{0} can't be reached safely: its certificate is not valid today.</source>
            <translation>无法安全连接 {0}：其证书目前无效。</translation>
        </message>
        <message>
            <source>Check this computer's date and time.</source>
            <translation>请检查这台电脑的日期和时间。</translation>
        </message>
        <message>
            <source>{0} can't be reached safely: another server's certificate came.</source>
            <translation>无法安全连接 {0}：收到的是另一台服务器的证书。</translation>
        </message>
        <message>
            <source>A hotel's or a company's network may be in the way: sign in there first.</source>
            <translation>可能是酒店或公司的网络在拦截：请先在那里登录。</translation>
        </message>
        <message>
            <source>{0} can be reached, without a proxy.</source>
            <translation>可以连接 {0}，未使用代理。</translation>
        </message>
        <message>
            <source>{0} can be reached through the proxy {1}.</source>
            <translation>可以通过代理 {1} 连接 {0}。</translation>
        </message>
        <message>
            <source>Practice could not start its sandbox.</source>
            <translation>练习无法启动它的沙盒。</translation>
        </message>
        <message>
            <source>See {0}.</source>
            <translation>见 {0}。</translation>
        </message>
        <message>
            <source>This picture was ordered already, or its hot folder is off.</source>
            <translation>这张图片已经下单，或它的热文件夹已关闭。</translation>
        </message>
        <message>
            <source>Look at the hot folder again.</source>
            <translation>请再看看热文件夹。</translation>
        </message>
        <message>
            <source>Allow more.</source>
            <translation>请允许更多。</translation>
        </message>
        <message>
            <source>Ask for less, or ask again with a higher ceiling.</source>
            <translation>请少下一些，或以更高的上限再下单。</translation>
        </message>
        <message>
            <source>Raise the ceiling of a batch in the settings, or ask for less.</source>
            <translation>请在设置里提高每批上限，或少下一些。</translation>
        </message>
        <message>
            <source>Raise the project's ceiling, or ask for less.</source>
            <translation>请提高项目上限，或少下一些。</translation>
        </message>
        <message>
            <source>Raise the daily ceiling in the settings, or wait for tomorrow.</source>
            <translation>请在设置里提高每日上限，或等到明天。</translation>
        </message>
        <message>
            <source>{0} credits are needed, {1} of the {2} allowed for {3} are left.</source>
            <translation>需要 {0} 积分，{3} 允许的 {2} 中剩余 {1}。</translation>
        </message>
        <message>
            <source>Ask who runs the network for the certificate of their authority (PEM: .pem, .crt, .cer).</source>
            <translation>请向网络的管理者索取其证书颁发机构的证书（PEM：.pem、.crt、.cer）。</translation>
        </message>
        <message>
            <source>Choose it again in Settings, under Network, or go on without it.</source>
            <translation>请在“设置”的“网络”中重新选择，或不用它继续。</translation>
        </message>
        <message>
            <source>There is no certificate in {0}.</source>
            <translation>{0} 中没有证书。</translation>
        </message>
        <message>
            <source>What {0} holds is a server's certificate, not an authority's.</source>
            <translation>{0} 中是服务器的证书，不是颁发机构的证书。</translation>
        </message>
        <message>
            <source>The certificate file {0} is missing.</source>
            <translation>证书文件 {0} 不存在。</translation>
        </message>
        <message>
            <source>The certificate file {0} can't be read: {1}.</source>
            <translation>无法读取证书文件 {0}：{1}。</translation>
        </message>
        <message>
            <source>There is no readable certificate in {0}.</source>
            <translation>{0} 中没有可读取的证书。</translation>
        </message>
        <message>
            <source>The library's index can't be used: {0}.</source>
            <translation>库的索引无法使用：{0}。</translation>
        </message>
        <message>
            <source>Check the disk and the permissions of the program's folder, then try again.</source>
            <translation>请检查磁盘和程序文件夹的权限，然后重试。</translation>
        </message>
        <message>
            <source>The ledger is closed.</source>
            <translation>账本已关闭。</translation>
        </message>
        <message>
            <source>The ledger can't be used: {0}.</source>
            <translation>账本无法使用：{0}。</translation>
        </message>
        <message>
            <source>Nothing more is sent or charged until it can.</source>
            <translation>恢复之前不再发送，也不再收费。</translation>
        </message>
        <message>
            <source>Check the disk and the permissions of the program's folder, then continue.</source>
            <translation>请检查磁盘和程序文件夹的权限，然后继续。</translation>
        </message>
        <message>
            <source>Whether the rest of this batch follows was said already, or its first takes go on.</source>
            <translation>这批其余的是否继续已经说过，或头几条还在进行。</translation>
        </message>
        <message>
            <source>Look at the batch again.</source>
            <translation>请再看看这一批。</translation>
        </message>
        <message>
            <source>The service answered with task {0}, which another take already has.</source>
            <translation>服务以任务 {0} 作答，而另一条已有它。</translation>
        </message>
        <message>
            <source>The file of prompts {0} can't be {1}: {2}.</source>
            <translation>提示词文件 {0} 无法{1}：{2}。</translation>
        </message>
        <message>
            <source>Free some disk space or change the folder's permissions.</source>
            <translation>请腾出磁盘空间或更改文件夹权限。</translation>
        </message>
        <message>
            <source>There is no take {0} in the ledger.</source>
            <translation>账本里没有第 {0} 条。</translation>
        </message>
        <message>
            <source>Unlock it and try again, or keep the key for this run only.</source>
            <translation>请解锁后重试，或仅在本次使用中保留密钥。</translation>
        </message>
        <message>
            <source>Start or install one (GNOME Keyring or KWallet on Linux) and start the program again, or keep the key for this run only.</source>
            <translation>请启动或安装一个（Linux 上为 GNOME Keyring 或 KWallet）并重启程序，或仅在本次使用中保留密钥。</translation>
        </message>
        <message>
            <source>The keychain could not be {0} ({1}).</source>
            <translation>钥匙串无法{0}（{1}）。</translation>
        </message>
        <message>
            <source>The only keychain found keeps secrets in a plain file, so it is not used.</source>
            <translation>找到的唯一钥匙串把秘密存在明文文件里，所以不使用。</translation>
        </message>
        <message>
            <source>No keychain was found on this computer.</source>
            <translation>这台电脑上没有找到钥匙串。</translation>
        </message>
        <message>
            <source>The keychain is switched off in keyring's settings.</source>
            <translation>keyring 的设置里关闭了钥匙串。</translation>
        </message>
        <message>
            <source>The keychain is locked or was not opened.</source>
            <translation>钥匙串已锁定或没有打开。</translation>
        </message>
        <message>
            <source>See whether it opens in the system's own program for passwords, then try again.</source>
            <translation>请看看它能否在系统自己的密码程序里打开，然后重试。</translation>
        </message>
        <message>
            <source>Remove `keyring.backends.null` there, or keep the key for this run only.</source>
            <translation>请在那里移除 `keyring.backends.null`，或仅在本次使用中保留密钥。</translation>
        </message>
        <message>
            <source>The settings in {0} can't be read: {1}.</source>
            <translation>{0} 里的设置无法读取：{1}。</translation>
        </message>
        <message>
            <source>The settings in {0} are not valid: {1}.</source>
            <translation>{0} 里的设置无效：{1}。</translation>
        </message>
        <message>
            <source>Correct the file, or move it away to start with defaults.</source>
            <translation>请更正文件，或移走它以从默认值开始。</translation>
        </message>
        <message>
            <source>Or it is "system" or "none".</source>
            <translation>或者是“system”或“none”。</translation>
        </message>
        <message>
            <source>The settings in {0} could not be changed: {1}.</source>
            <translation>{0} 里的设置无法更改：{1}。</translation>
        </message>
        <message>
            <source>The settings could not be written to {0}: {1}.</source>
            <translation>设置无法写入 {0}：{1}。</translation>
        </message>
        <message>
            <source>Change them in a text editor.</source>
            <translation>请在文本编辑器里更改。</translation>
        </message>
        <message>
            <source>Free some disk space or change the folder's permissions, then save again.</source>
            <translation>请腾出磁盘空间或更改文件夹权限，然后再保存。</translation>
        </message>
        <message>
            <source>Task {0} already belongs to another take.</source>
            <translation>任务 {0} 已属于另一条。</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>没有任何改变。</translation>
        </message>
        <message>
            <source>{0} is on a disk without a trash.</source>
            <translation>{0} 所在的磁盘没有废纸篓。</translation>
        </message>
        <message>
            <source>{0} can't be put into the trash: {1}.</source>
            <translation>{0} 无法移到废纸篓：{1}。</translation>
        </message>
        <message>
            <source>Delete the file yourself.</source>
            <translation>请自行删除文件。</translation>
        </message>
        <message>
            <source>Close what uses the file, or delete it yourself.</source>
            <translation>请关闭占用文件的程序，或自行删除。</translation>
        </message>
        <message>
            <source>There is no column "{0}".</source>
            <translation>没有“{0}”这一列。</translation>
        </message>
        <message>
            <source>Choose one of {0}.</source>
            <translation>请从中选一个：{0}。</translation>
        </message>
        <message>
            <source>The file is not in UTF-8; it was read as Windows-1252.</source>
            <translation>文件不是 UTF-8；已按 Windows-1252 读取。</translation>
        </message>
        <message>
            <source>Look whether accents are right, or save it as CSV UTF-8.</source>
            <translation>请看看重音字符是否正确，或存为 CSV UTF-8。</translation>
        </message>
        <message>
            <source>Characters that can't be read were replaced by �.</source>
            <translation>无法读取的字符已替换为 �。</translation>
        </message>
        <message>
            <source>Zero bytes were left out.</source>
            <translation>零字节已略去。</translation>
        </message>
        <message>
            <source>The quotation mark that opens in line {0} is never closed.</source>
            <translation>第 {0} 行打开的引号没有关闭。</translation>
        </message>
        <message>
            <source>Close it, or double it where it stands for inches.</source>
            <translation>请关闭它；如果表示英寸，请写两个。</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <translation>表格是空的。</translation>
        </message>
        <message>
            <source>The table has more than {0} lines.</source>
            <translation>表格超过 {0} 行。</translation>
        </message>
        <message>
            <source>The table has more than {0} columns.</source>
            <translation>表格超过 {0} 列。</translation>
        </message>
        <message>
            <source>Name the columns in its first line.</source>
            <translation>请在第一行写出列名。</translation>
        </message>
        <message>
            <source>Split it into smaller ones.</source>
            <translation>请拆成更小的。</translation>
        </message>
        <message>
            <source>Leave out what is not needed.</source>
            <translation>请略去不需要的。</translation>
        </message>
        <message>
            <source>{0} has more than {1} MB.</source>
            <translation>{0} 超过 {1} MB。</translation>
        </message>
        <message>
            <source>{0} is no file.</source>
            <translation>{0} 不是文件。</translation>
        </message>
        <message>
            <source>Split it into smaller tables.</source>
            <translation>请拆成更小的表格。</translation>
        </message>
        <message>
            <source>Choose a table.</source>
            <translation>请选择表格。</translation>
        </message>
        <message>
            <source>No column names the pictures.</source>
            <translation>没有哪一列写着图片。</translation>
        </message>
        <message>
            <source>Say which one does.</source>
            <translation>请说明是哪一列。</translation>
        </message>
        <message>
            <source>{0} variants have no picture of their own, so they have no row.</source>
            <translation>{0} 个变体没有自己的图片，所以没有行。</translation>
        </message>
        <message>
            <source>The spreadsheet is protected by a password or in the old .xls format.</source>
            <translation>电子表格有密码保护，或是旧的 .xls 格式。</translation>
        </message>
        <message>
            <source>Save it as .xlsx without a password.</source>
            <translation>请存为没有密码的 .xlsx。</translation>
        </message>
        <message>
            <source>The spreadsheet is damaged and can't be read.</source>
            <translation>电子表格已损坏，无法读取。</translation>
        </message>
        <message>
            <source>The spreadsheet unpacks to more than {0} MB.</source>
            <translation>电子表格解压后超过 {0} MB。</translation>
        </message>
        <message>
            <source>Open it in your spreadsheet program and save it anew.</source>
            <translation>请在你的电子表格程序里打开并重新保存。</translation>
        </message>
        <message>
            <source>Save the rows alone, as CSV.</source>
            <translation>请只保存这些行，存为 CSV。</translation>
        </message>
        <message>
            <source>Of several sheets, “{0}” was read.</source>
            <translation>有多个工作表，读取了“{0}”。</translation>
        </message>
        <message>
            <source>The model makes 1080P clips of 6 seconds only.</source>
            <translation>模型的 1080P 片段只有 6 秒。</translation>
        </message>
        <message>
            <source>Choose 768P for 10 seconds.</source>
            <translation>要 10 秒请选择 768P。</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>standard</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>pro</source>
            <translation>专业</translation>
        </message>
        <message>
            <source>{0} · {1} s · {2}</source>
            <translation>{0} · {1} 秒 · {2}</translation>
        </message>
    </context>
    <context>
        <name>showing</name>
        <message>
            <source>not chosen yet</source>
            <translation>尚未选择</translation>
        </message>
        <message>
            <source>Picture link: {0}</source>
            <translation>图片链接：{0}</translation>
        </message>
        <message>
            <source>Ask once more for {0}?</source>
            <translation>再花 {0} 做一次？</translation>
        </message>
        <message>
            <source>Spend {0}?</source>
            <translation>花费 {0}？</translation>
        </message>
    </context>
    <context>
        <name>spin</name>
        <message>
            <source> credits</source>
            <translation> 积分</translation>
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Take {0}</source>
            <translation>第 {0} 条</translation>
        </message>
    </context>
    <context>
        <name>state</name>
        <message>
            <source>sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>需要你</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>making the clip</source>
            <translation>正在制作片段</translation>
        </message>
        <message>
            <source>saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>{0} · usually {1}–{2} s</source>
            <translation>{0} · 通常 {1}–{2} 秒</translation>
        </message>
        <message>
            <source>{0} · late, usually {1}–{2} s</source>
            <translation>{0} · 偏晚，通常 {1}–{2} 秒</translation>
        </message>
        <message>
            <source>failed: {0}</source>
            <translation>失败：{0}</translation>
        </message>
        <message>
            <source>waits for your word after the first</source>
            <translation>第一条之后等你一句话</translation>
        </message>
        <message>
            <source>waits for your word after the first {0}</source>
            <translation>前 {0} 条之后等你一句话</translation>
        </message>
        <message>
            <source>charged {0}, quoted {1}</source>
            <translation>收取 {0}，报价 {1}</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>已保留</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>已否决</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>不到一分钟</translation>
        </message>
        <message>
            <source>about {0} min left</source>
            <translation>还需约 {0} 分钟</translation>
        </message>
        <message>
            <source>about {0} h left</source>
            <translation>还需约 {0} 小时</translation>
        </message>
        <message>
            <source>{0} · take {1}</source>
            <translation>{0} · 第 {1} 条</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>1 take</source>
            <translation>1 条</translation>
        </message>
        <message>
            <source>{0} takes</source>
            <translation>{0} 条</translation>
        </message>
        <message>
            <source>{0} credits</source>
            <translation>{0} 积分</translation>
        </message>
        <message>
            <source>Left out: {0} · {1}. {2}</source>
            <translation>已略去：{0} · {1}。{2}</translation>
        </message>
        <message>
            <source>Usually ready in {0} {1}</source>
            <translation>通常 {0} {1} 后完成</translation>
        </message>
        <message>
            <source>{0} — practice, nothing is charged</source>
            <translation>{0} — 练习，不收费</translation>
        </message>
        <message>
            <source>1 line has problems and is left out.</source>
            <translation>1 行有问题，已略去。</translation>
        </message>
        <message>
            <source>{0} lines have problems and are left out.</source>
            <translation>{0} 行有问题，已略去。</translation>
        </message>
        <message>
            <source>The service refuses {0}: {1} left out.</source>
            <translation>服务拒绝 {0}：已略去 {1}。</translation>
        </message>
        <message>
            <source>1 shot</source>
            <translation>1 个镜头</translation>
        </message>
        <message>
            <source>{0} shots</source>
            <translation>{0} 个镜头</translation>
        </message>
        <message>
            <source>{0} not looked at</source>
            <translation>{0} 个没有查看</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>分辨率</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>条数</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>when_done</name>
        <message>
            <source>do nothing</source>
            <translation>什么都不做</translation>
        </message>
        <message>
            <source>notify me</source>
            <translation>通知我</translation>
        </message>
        <message>
            <source>put the computer to sleep</source>
            <translation>让电脑睡眠</translation>
        </message>
    </context>
    <context>
        <name>written</name>
        <message>
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
    </context>
</TS>
